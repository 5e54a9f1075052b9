import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import type { DataImportDetails } from "@/api";
import { Skeleton } from "@/shared/layout/skeleton";
import styles from "./imports.module.css";

const TotalsTable = lazy(() => import("./totals-table"));

/** What the file prints for a total beside the sum of its rows: those that disagree first, the others on demand. */
export function ImportTotals({ file: { totals } }: { file: Pick<DataImportDetails, "totals"> }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const wrong = totals.filter(({ agrees }) => !agrees);
  const right = totals.filter(({ agrees }) => agrees);
  return (
    <section aria-labelledby="totaux" className={styles.section}>
      <h2 id="totaux" tabIndex={-1}>
        <Trans>Totaux du fichier</Trans>
      </h2>
      {wrong.length > 0 && (
        <>
          <p className={`${styles.warning} ${styles.strong}`}>
            <Plural
              value={wrong.length}
              one="Un total n’est pas la somme de ses lignes, même en comptant les arrondis."
              other="# totaux ne sont pas la somme de leurs lignes, même en comptant les arrondis."
            />
          </p>
          <Suspense fallback={<Skeleton />}>
            <TotalsTable totals={wrong} caption={t`Totaux qui ne concordent pas`} />
          </Suspense>
        </>
      )}
      {right.length > 0 && (
        <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <Plural
              value={right.length}
              one="Un total imprimé est bien la somme de ses lignes"
              other="# totaux imprimés sont bien la somme de leurs lignes"
            />
          </summary>
          {open && (
            <Suspense fallback={<Skeleton />}>
              <TotalsTable totals={right} caption={t`Totaux qui concordent`} />
            </Suspense>
          )}
        </details>
      )}
    </section>
  );
}
