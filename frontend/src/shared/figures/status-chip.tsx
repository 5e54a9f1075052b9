import { useLingui } from "@lingui/react";
import type { ObservationStatus } from "@/api";
import { statusWords } from "./figure-words";
import styles from "./status-chip.module.css";

/** Says a status that is not the ordinary one; shows nothing for an ordinary figure. */
export function StatusChip({ status }: { status: ObservationStatus }) {
  const { i18n } = useLingui();
  if (status === "NORMAL") {
    return null;
  }
  return <span className={`${styles.chip} ${styles[status.toLowerCase()]}`}>{i18n._(statusWords[status])}</span>;
}
