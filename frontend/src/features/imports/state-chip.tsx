import { useLingui } from "@lingui/react";
import type { ImportState } from "@/api";
import { stateWords } from "./import-words";
import styles from "./imports.module.css";

export function StateChip({ state }: { state: ImportState }) {
  const { i18n } = useLingui();
  return (
    <span className={styles.state} data-state={state}>
      {i18n._(stateWords[state])}
    </span>
  );
}
