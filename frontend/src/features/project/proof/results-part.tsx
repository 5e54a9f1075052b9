import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import type { ProjectSheet, SheetResult } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { FigureWithFork } from "@/shared/charts/figure-with-fork";
import type { Reading } from "@/shared/charts/reading";
import { Skeleton } from "@/shared/layout/skeleton";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import styles from "../project.module.css";
import { Correctable } from "./correctable";
import { RemoveButton } from "./remove-button";
import { useProofWrites } from "./use-proof-writes";
import { useResultNames } from "./use-result-names";

const AddResult = lazy(() => import("./add-result"));
const EditResult = lazy(() => import("./edit-result"));

type ResultsPartProps = { slug: string; sheet: ProjectSheet; team: boolean };

/** What was measured of a project, each figure with its fork where it has one. */
export function ResultsPart({ slug, sheet, team }: ResultsPartProps) {
  const { t } = useLingui();
  const { removeResult } = useProofWrites(slug);
  const nameOf = useResultNames(sheet.results);
  const [adding, setAdding] = useState(false);
  if (!team && sheet.results.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="resultats" className={styles.section}>
      <h2 id="resultats">
        <Trans>Résultats</Trans>
      </h2>
      {sheet.results.length === 0 && (
        <p className="muted">
          <Trans>Aucun résultat pour l’instant. Un résultat avec son intervalle ouvre la voie à l’essaimage.</Trans>
        </p>
      )}
      <ul className={styles.results}>
        {sheet.results.map((result) => (
          <li key={result.id}>
            <Correctable
              name={nameOf(result)}
              form={(close) => (
                <Suspense fallback={<Skeleton />}>
                  <EditResult slug={slug} id={result.id} onClose={close} />
                </Suspense>
              )}
            >
              {(button) => (
                <>
                  <Result
                    name={nameOf(result)}
                    result={result}
                    source={sheet.documents.find(({ id }) => id === result.document)?.title}
                  />
                  {team && (
                    <div className={`${styles.acts} no-print`}>
                      {button}
                      <RemoveButton
                        name={nameOf(result)}
                        remove={() => removeResult(result.id, t`Résultat supprimé`)}
                      />
                    </div>
                  )}
                </>
              )}
            </Correctable>
          </li>
        ))}
      </ul>
      {team &&
        (adding ? (
          <Suspense fallback={<Skeleton />}>
            <AddResult slug={slug} onClose={() => setAdding(false)} />
          </Suspense>
        ) : (
          <p className="no-print">
            <button type="button" className="button quiet" onClick={() => setAdding(true)}>
              <Trans>Ajouter un résultat</Trans>
            </button>
          </p>
        ))}
    </section>
  );
}

type ResultProps = { name: string; result: SheetResult; source: string | undefined };

function Result({ name, result, source }: ResultProps) {
  const { t, i18n } = useLingui();
  const { estimate, lower, upper, confidenceLevel, unit, sampleSize, method, since, until, illustrative } = result;
  const from = partialDateInWords(i18n, since);
  const to = until && partialDateInWords(i18n, until);
  const reading: Reading = {
    status: "NORMAL",
    value: estimate,
    ...(lower !== undefined && upper !== undefined && { range: { lower, upper, kind: "CONFIDENCE" } }),
  };
  return (
    <>
      <FigureWithFork
        name={
          <>
            {name} {illustrative && <IllustrativeBadge />}
          </>
        }
        reading={reading}
        unit={unit}
        n={sampleSize}
        {...(confidenceLevel !== undefined && { confidence: confidenceLevel })}
        period={to ? t`${from} – ${to}` : from}
        source={source ?? t`non publiée`}
      />
      <p className="muted small">
        <Trans>Méthode : {method}</Trans>
      </p>
    </>
  );
}
