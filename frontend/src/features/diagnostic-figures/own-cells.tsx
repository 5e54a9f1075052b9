import { useLingui } from "@lingui/react";
import type { Period, Unit } from "@/api";
import { periodInWords } from "@/shared/figures/periods";
import { formatValue } from "@/shared/figures/units";
import styles from "./diagnostic-figures.module.css";

type OwnCellsProps = { own: { value?: number; period?: Period }; unit: Unit };

/** What is the diagnostic's own has no place among other territories. */
export function OwnCells({ own, unit }: OwnCellsProps) {
  const { i18n } = useLingui();
  return (
    <>
      <td>
        <span className={styles.value}>{own.value !== undefined && formatValue(i18n.locale, own.value, unit)}</span>
      </td>
      <td colSpan={4}>{own.period && periodInWords(i18n, own.period)}</td>
    </>
  );
}
