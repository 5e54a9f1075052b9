import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { TerritoryRef } from "@/api";
import { listTerritoryObservationsOptions } from "@/api/@tanstack/react-query.gen";
import { FigureCell } from "@/shared/figures/figure-cell";
import { French } from "@/shared/i18n/french";
import { LoadFailure } from "@/shared/layout/load-failure";
import { mayReadNotes, useMe } from "@/shared/session/use-me";
import styles from "./home-page.module.css";

/** What a territory's team looks at first: the need, its difficulty, the public. */
const keyFigures = ["BES-01", "BES-02", "PUB-05"];

export default function OwnTerritory({ territory }: { territory: TerritoryRef }) {
  const { code, name } = territory;
  const me = useMe();
  const figures = useQuery(listTerritoryObservationsOptions({ path: { code } }));
  return (
    <section className={styles.own} aria-labelledby={`own-${code}`}>
      <div className={styles.ownHead}>
        <h2 id={`own-${code}`}>
          <Trans>Mon territoire : {name}</Trans>
        </h2>
        <div className={styles.ownWays}>
          <Link to="/territoires/$code" params={{ code }} className="button">
            <Trans>Voir tous les chiffres</Trans>
          </Link>
          {mayReadNotes(me, code) && (
            <Link to="/territoires/$code/notes" params={{ code }} className="button quiet">
              <Trans>Notes</Trans>
            </Link>
          )}
        </div>
      </div>
      {figures.isError && <LoadFailure error={figures.error} retry={figures.refetch} />}
      <div className={styles.keyFigures}>
        {keyFigures.map((key) => {
          const figure = figures.data?.figures.find(({ indicator }) => indicator.code === key);
          return figure ? (
            <FigureCell
              key={key}
              figure={figure}
              territory={territory}
              source={figures.data?.sources.find(({ id }) => id === figure.observation?.sourceId)}
            >
              <Link to="/territoires/$code" params={{ code }} search={{ indicateur: key }} hash="carte">
                <French>{figure.indicator.name}</French>
              </Link>
            </FigureCell>
          ) : (
            figures.isPending && <div key={key} className={styles.waiting} />
          );
        })}
      </div>
    </section>
  );
}
