import { useLingui } from "@lingui/react";
import type { ModelVersionState } from "@/api";
import { stateWords } from "./model-words";
import styles from "./models.module.css";

/** A draft never looks like what is published. */
export function StateChip({ state }: { state: ModelVersionState }) {
  const { i18n } = useLingui();
  return (
    <span className={styles.chip} data-state={state}>
      {i18n._(stateWords[state])}
    </span>
  );
}
