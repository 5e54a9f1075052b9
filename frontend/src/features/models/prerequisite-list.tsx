import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ModelVersionDetails } from "@/api";
import { checkPrerequisitesOptions } from "@/api/@tanstack/react-query.gen";
import { French } from "@/shared/i18n/french";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import type { Picked } from "@/shared/pickers/picked";
import { TerritoryPicker } from "@/shared/pickers/territory-picker";
import { CheckResult } from "./check-result";
import styles from "./models.module.css";
import { conditionInShort, prerequisiteInWords } from "./sentence";
import { useCatalogue } from "./use-catalogue";

/** Where the check begins: one of the two pilot territories. */
const first: Picked = { id: "DEP-30", name: "Gard" };

/** What a host territory must have, and whether the chosen one has it, as far as figures tell. */
export function PrerequisiteList({ slug, version }: { slug: string; version: ModelVersionDetails }) {
  const { t, i18n } = useLingui();
  const catalogue = useCatalogue();
  const [territory, setTerritory] = useState<Picked | undefined>(first);
  const { number, prerequisites } = version;
  const check = useQuery({
    ...checkPrerequisitesOptions({ path: { slug, number }, query: { territory: territory?.id ?? "" } }),
    enabled: territory !== undefined && prerequisites.length > 0,
    // The draft may have changed meanwhile
    staleTime: 0,
  });
  const results = new Map(check.data?.checks.map((result) => [result.id, result]));
  return (
    <section aria-labelledby="conditions" className={styles.section}>
      <h2 id="conditions">
        <Trans>Ce qu’il faut sur le territoire d’accueil</Trans>
      </h2>
      {prerequisites.length === 0 ? (
        <p className="muted">
          <Trans>Aucune condition n’est posée.</Trans>
        </p>
      ) : (
        <>
          <div className={`${styles.chooser} no-print`}>
            <TerritoryPicker
              id="territoire-verifie"
              name="territoire"
              label={t`Vérifier pour le territoire`}
              error={undefined}
              value={territory}
              onChange={setTerritory}
            />
          </div>
          {check.isError && <LoadFailure error={check.error} retry={check.refetch} />}
          {check.isFetching && !check.data && <Skeleton lines={2} />}
          {check.data && (
            <p role="status">
              <Trans>
                Situation de <strong>{check.data.territory.name}</strong> d’après ses derniers chiffres.
              </Trans>
            </p>
          )}
          <ul className={styles.prerequisites}>
            {prerequisites.map((prerequisite) => {
              const result = results.get(prerequisite.id);
              return (
                <li key={prerequisite.id} data-verdict={result?.verdict}>
                  <p>
                    {prerequisiteInWords(i18n, prerequisite, catalogue)}{" "}
                    {prerequisite.indicator && (
                      <span className={styles.short}>{conditionInShort(i18n, prerequisite.indicator)}</span>
                    )}
                  </p>
                  {prerequisite.words && (
                    <p className="muted small">
                      <French>{prerequisite.words}</French>
                    </p>
                  )}
                  {result && <CheckResult result={result} />}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
