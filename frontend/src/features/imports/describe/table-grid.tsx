import { Trans, useLingui } from "@lingui/react/macro";
import type { TableBeginning } from "@/api";
import styles from "./describe.module.css";
import { type ColumnRole, type Description, letters, withRole } from "./description";

type TableGridProps = {
  table: TableBeginning;
  description: Description;
  onDescription: (description: Description) => void;
};

/** The table as it begins, each column under what it is said to be. */
export function TableGrid({ table, description, onDescription }: TableGridProps) {
  const { t } = useLingui();
  const width = Math.max(1, ...table.rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => letters(column));
  const options: [ColumnRole["role"] | "", string][] = [
    ["", t`Ne pas lire`],
    ["zone", t`Territoire`],
    ["time", t`Période`],
    ["value", t`Chiffres`],
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className={styles.box} tabIndex={0} aria-label={t`Début du tableau`}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">
                <Trans>Ligne</Trans>
              </span>
            </th>
            {columns.map((at) => (
              <th key={at} scope="col" data-role={description.columns[at]?.role}>
                <label>
                  {at}{" "}
                  <select
                    aria-label={t`Colonne ${at}`}
                    value={description.columns[at]?.role ?? ""}
                    onChange={(event) =>
                      onDescription(withRole(description, at, event.target.value as ColumnRole["role"] | ""))
                    }
                  >
                    {options.map(([role, words]) => (
                      <option key={role} value={role}>
                        {words}
                      </option>
                    ))}
                  </select>
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ number, cells }) => (
            <tr key={number} data-heading={number === description.headerRow || undefined}>
              <th scope="row">{number}</th>
              {columns.map((at, column) => (
                <td key={at} data-role={description.columns[at]?.role}>
                  {cells[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
