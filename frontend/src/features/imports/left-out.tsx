import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { Remark } from "@/api";
import { groupBy } from "@/shared/group-by";
import { French } from "@/shared/i18n/french";
import { placeInWords } from "./import-words";
import styles from "./imports.module.css";

/** Rows that are understood and not taken, alike ones together. */
export function LeftOut({ rows }: { rows: Remark[] }) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="ecartees" className={styles.section}>
      <h2 id="ecartees">
        <Trans>Lignes laissées de côté</Trans>
      </h2>
      <p>
        <Trans>Essaim les comprend et ne les prend pas : elles n’entrent dans aucun chiffre d’un territoire.</Trans>
      </p>
      <ul className={styles.list}>
        {groupBy(rows, ({ what, why }) => `${what}\n${why}`).map(([key, [first, ...others]]) => (
          <li key={key}>
            <span className={styles.strong}>
              <French>{first?.what}</French>
            </span>
            <span>
              <French>{first?.why}</French>
            </span>
            <span className="muted small">
              {first && placeInWords(i18n, first.place)}{" "}
              {others.length > 0 && (
                <Plural value={others.length} one="et une autre ligne" other="et # autres lignes" />
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
