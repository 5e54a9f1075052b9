import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import type { PlaceCounts } from "@/api";
import styles from "./initiatives.module.css";
import { PointsMap } from "./points-map";

/** Where the initiatives are: the map of those with coordinates, and all of them by EPCI and commune. */
export function PlacesPart({ slug, places }: { slug: string; places: PlaceCounts }) {
  const { t } = useLingui();
  const { departments, epcis, communes, points } = places;
  const alone = communes.filter(({ epci }) => epci === undefined);
  return (
    <div className={styles.places}>
      {points.length > 0 && <PointsMap points={points} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section className={styles.tallBox} tabIndex={0} aria-label={t`Initiatives par EPCI et commune`}>
        <table className={styles.placeTable}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>EPCI et communes</Trans>
              </th>
              <th scope="col" className={styles.number}>
                <Trans>Initiatives</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {departments.map(({ place, count }) => (
              <Row key={place.code} slug={slug} place={place} count={count} whole wide />
            ))}
            {epcis.map(({ place, count, whole }) => (
              <Fragment key={place.code}>
                <Row slug={slug} place={place} count={count} wide />
                {whole > 0 && (
                  <tr>
                    <td className={styles.within}>
                      <Trans>pour tout l’EPCI</Trans>
                    </td>
                    <td className={styles.number}>{whole}</td>
                  </tr>
                )}
                {communes
                  .filter(({ epci }) => epci === place.code)
                  .map(({ commune, count: here }) => (
                    <Row key={commune.code} slug={slug} place={commune} count={here} />
                  ))}
              </Fragment>
            ))}
            {alone.map(({ commune, count }) => (
              <Row key={commune.code} slug={slug} place={commune} count={count} wide />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

type RowProps = { slug: string; place: { code: string; name: string }; count: number; wide?: boolean; whole?: boolean };

function Row({ slug, place, count, wide, whole }: RowProps) {
  return (
    <tr data-wide={wide || undefined}>
      <th scope="row" className={wide ? undefined : styles.within}>
        <Link
          to="/diagnostics/$slug/travail/initiatives"
          params={{ slug }}
          search={{ lieu: place.code }}
          hash="inventaire"
        >
          {place.name}
        </Link>{" "}
        {whole && (
          <span className="muted small">
            <Trans>pour tout le département</Trans>
          </span>
        )}
      </th>
      <td className={styles.number}>{count}</td>
    </tr>
  );
}
