import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { TableBeginning } from "@/api";
import { listIndicatorsOptions } from "@/api/@tanstack/react-query.gen";
import type { HeldBinding } from "@/shared/forms/use-saved-form";
import { ColumnTerms } from "./column-terms";
import styles from "./describe.module.css";
import { type Description, guess, letters, ofRole, signsIn } from "./description";
import { SignsChoice } from "./signs-choice";
import { TableGrid } from "./table-grid";

type TableTermsProps = HeldBinding<Description> & { tables: TableBeginning[] };

/** Which column is which, said on the table itself. */
export function TableTerms({ id, value, onChange, error, tables }: TableTermsProps) {
  const { t } = useLingui();
  const indicators = useQuery(listIndicatorsOptions()).data ?? [];
  const table = tables.find(({ name }) => name === value.sheet) ?? tables[0];
  if (!table) {
    return (
      <p>
        <Trans>Ce fichier ne contient aucun tableau.</Trans>
      </p>
    );
  }
  const headings = table.rows.find(({ number }) => number === value.headerRow)?.cells ?? [];
  const described = headings
    .map((heading, column) => ({ at: letters(column), heading, role: value.columns[letters(column)] }))
    .filter(({ role }) => role);

  return (
    <fieldset id={id} tabIndex={-1} className={styles.terms} aria-describedby={error ? `${id}-erreur` : undefined}>
      <legend>
        <Trans>Dites, au-dessus de chaque colonne, ce qu’elle contient.</Trans>
      </legend>
      {error && (
        <p id={`${id}-erreur`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.rows}>
        {tables.length > 1 && (
          <label>
            <Trans>Feuille</Trans>
            <select
              value={table.name}
              onChange={(event) => {
                const chosen = tables.find(({ name }) => name === event.target.value);
                onChange(guess(chosen ?? table));
              }}
            >
              {tables.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <Trans>Ligne des intitulés</Trans>
          <select
            value={value.headerRow}
            onChange={(event) => onChange({ ...value, headerRow: Number(event.target.value) })}
          >
            {table.rows.map(({ number, cells }) => (
              <option key={number} value={number}>
                {number} : {cells.filter(Boolean).join(", ").slice(0, 50)}
              </option>
            ))}
          </select>
        </label>
        {table.name === "" && (
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={value.decimalComma}
              onChange={(event) => onChange({ ...value, decimalComma: event.target.checked })}
            />
            <Trans>La virgule sépare les décimales</Trans>
          </label>
        )}
      </div>
      <TableGrid table={table} description={value} onDescription={onChange} />
      {described.map(
        ({ at, heading, role }) =>
          role && (
            <ColumnTerms
              key={at}
              at={at}
              heading={heading}
              role={role}
              indicators={indicators}
              onRole={(better) => onChange({ ...value, columns: { ...value.columns, [at]: better } })}
            />
          ),
      )}
      {ofRole(value, "time").length === 0 && (
        <div className={styles.rows}>
          <label>
            <Trans>Période de tous les chiffres</Trans>
            <input
              type="text"
              value={value.period}
              placeholder={t`2024, ou 2024-01-01/2024-06-30`}
              autoComplete="off"
              onChange={(event) => onChange({ ...value, period: event.target.value })}
            />
          </label>
        </div>
      )}
      {ofRole(value, "value").length > 0 && (
        <SignsChoice
          found={signsIn(table, value)}
          signs={value.signs}
          onSigns={(signs) => onChange({ ...value, signs })}
        />
      )}
    </fieldset>
  );
}
