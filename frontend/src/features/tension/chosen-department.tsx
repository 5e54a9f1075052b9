import { Trans } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { explainTensionVulnerabilityOptions } from "@/api/@tanstack/react-query.gen";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { TensionExplained } from "@/shared/tension/tension-explained";
import styles from "./tension.module.css";

/** Why a département stands where it does. */
export function ChosenDepartment({ code, year }: { code: string; year: number }) {
  const query = useQuery({
    ...explainTensionVulnerabilityOptions({ path: { code }, query: { year } }),
    placeholderData: keepPreviousData,
  });
  const name = query.data?.territory.name ?? code;
  return (
    <section className={styles.part} aria-labelledby="explication" aria-busy={query.isPlaceholderData}>
      <h2 id="explication">
        <Trans>{name}, expliqué</Trans>
      </h2>
      {query.isError && <LoadFailure error={query.error} retry={query.refetch} />}
      {query.isPending && <Skeleton lines={8} />}
      {query.data && (
        <>
          <TensionExplained data={query.data} />
          <p className={`${styles.ways} no-print`}>
            <Link to="/territoires/$code" params={{ code }}>
              <Trans>Tous les chiffres du territoire</Trans>
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
