import { Trans, useLingui } from "@lingui/react/macro";
import type { InitiativePoint } from "@/api";
import styles from "./initiatives.module.css";
import { layOut, radiusOf, scaleBar } from "./points-layout";

/** Initiatives where their own coordinates put them; the tables beside it tell all, those without coordinates too. */
export function PointsMap({ points }: { points: InitiativePoint[] }) {
  const { t } = useLingui();
  const { width, height, kilometre, spots } = layOut(points);
  const distance = scaleBar(kilometre);
  const count = points.length;
  return (
    <figure className={styles.map}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t`Carte des ${count} initiatives localisées`}>
        <rect width={width} height={height} className={styles.sheet} />
        {spots.map(({ x, y, points: here }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={radiusOf(here.length)} className={styles.spot}>
            <title>{here.map(({ name, place }) => `${name} (${place})`).join("\n")}</title>
          </circle>
        ))}
        <g className={styles.scale} transform={`translate(16 ${height - 14})`}>
          <path d={`M0 -4v4h${distance * kilometre}v-4`} />
          <text x={distance * kilometre + 6}>{t`${distance} km`}</text>
        </g>
        <text x={width - 16} y={22} className={styles.north}>
          {t`N ↑`}
        </text>
      </svg>
      <figcaption className="muted small">
        <Trans>
          Un cercle par adresse, d’autant plus grand qu’elle a d’initiatives. Celles sans coordonnées sont dans les
          tableaux seulement.
        </Trans>
      </figcaption>
    </figure>
  );
}
