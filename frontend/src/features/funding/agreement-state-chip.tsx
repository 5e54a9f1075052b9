import { useLingui } from "@lingui/react";
import type { AgreementState } from "@/api";
import styles from "./funding.module.css";
import { stateWords } from "./funding-words";

export function AgreementStateChip({ state }: { state: AgreementState }) {
  const { i18n } = useLingui();
  return (
    <span className={styles.chip} data-state={state}>
      {i18n._(stateWords[state])}
    </span>
  );
}
