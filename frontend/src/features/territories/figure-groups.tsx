import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { TerritoryFigures } from "@/api";
import type { AsOfView } from "@/shared/figures/as-of";
import { FigureCell } from "@/shared/figures/figure-cell";
import { groupWords } from "@/shared/figures/groups";
import { groupBy } from "@/shared/group-by";
import { French } from "@/shared/i18n/french";
import styles from "./territory-page.module.css";

type FigureGroupsProps = {
  data: TerritoryFigures;
  selected: string | undefined;
  asOf: AsOfView;
};

/** The territory's latest figures, by group, each one step from its map. */
export function FigureGroups({ data, selected, asOf }: FigureGroupsProps) {
  const { i18n } = useLingui();
  const { code } = data.territory;
  return (
    <div className={styles.groups}>
      {groupBy(data.figures, ({ indicator }) => indicator.group).map(([group, figures]) => (
        <section key={group} className={styles.group} data-wide={figures.length > 2 || undefined}>
          <h2>{i18n._(groupWords[group])}</h2>
          {figures.map((figure) => (
            <FigureCell
              key={figure.indicator.code}
              figure={figure}
              territory={data.territory}
              source={data.sources.find(({ id }) => id === figure.observation?.sourceId)}
              selected={figure.indicator.code === selected}
            >
              <Link
                to="/territoires/$code"
                params={{ code }}
                search={{ ...asOf, indicateur: figure.indicator.code }}
                hash="carte"
                aria-current={figure.indicator.code === selected || undefined}
              >
                <French>{figure.indicator.name}</French>
                <span className="visually-hidden">
                  <Trans>, voir sur la carte</Trans>
                </span>
              </Link>
            </FigureCell>
          ))}
        </section>
      ))}
    </div>
  );
}
