import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { DiagnosticDetails } from "@/api";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import { publicWords, stepWords, themeWords } from "@/shared/projects/project-words";
import styles from "./diagnostic.module.css";

/** What a diagnostic looks at, to be read. */
export function ScopeTerms({ diagnostic: { scope, comparisons } }: { diagnostic: DiagnosticDetails }) {
  const { i18n } = useLingui();
  const { question, theme, pathway, steps, publics, referenceYear, steering, steeringValidatedOn } = scope;
  const validated = steeringValidatedOn && partialDateInWords(i18n, steeringValidatedOn);
  return (
    <dl className={styles.terms}>
      <Term name={<Trans>Question</Trans>}>{question}</Term>
      <Term name={<Trans>Thème</Trans>}>{i18n._(themeWords[theme])}</Term>
      <Term name={<Trans>Parcours</Trans>}>{pathway}</Term>
      <Term name={<Trans>Étapes du parcours</Trans>}>{steps.map((step) => i18n._(stepWords[step])).join(", ")}</Term>
      <Term name={<Trans>Publics</Trans>}>{publics.map((one) => i18n._(publicWords[one])).join(", ")}</Term>
      <Term name={<Trans>Année de référence</Trans>}>{referenceYear}</Term>
      <Term name={<Trans>Territoires de comparaison</Trans>}>{comparisons.map(({ name }) => name).join(", ")}</Term>
      <Term name={<Trans>Comité de pilotage</Trans>}>{steering.join("\n")}</Term>
      {validated && <Term name={<Trans>Cadrage validé par le comité le</Trans>}>{validated}</Term>}
    </dl>
  );
}

function Term({ name, children }: { name: ReactNode; children: string | number | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <Trans>à préciser</Trans>}</dd>
    </div>
  );
}
