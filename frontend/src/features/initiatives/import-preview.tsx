import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { InitiativeImportDetails, LikelyDuplicate } from "@/api";
import { cellInWords, fieldInWords, leftOutWords } from "./import-words";
import { publicsInWords, stepsInWords } from "./initiative-words";
import styles from "./initiatives.module.css";

/** What a file would add, what of it cannot be taken, what is left out and what may be there already. */
export function ImportPreview({ file }: { file: InitiativeImportDetails }) {
  const { t, i18n } = useLingui();
  const { refused, duplicates, leftOut, unmapped, ignoredHeadings, rows } = file;
  return (
    <>
      {refused.length > 0 && (
        <Part title={t`Cases refusées (${file.refusedCount})`} heads={[t`Ligne`, t`Colonne`, t`Contenu`, t`Pourquoi`]}>
          {refused.map((cell) => (
            <tr key={`${cell.line} ${cell.field} ${cell.value} ${cell.code}`}>
              <th scope="row">{cell.line}</th>
              <td data-title={t`Colonne`}>{fieldInWords(i18n, cell.field)}</td>
              <td data-title={t`Contenu`}>{cell.value || <span className="muted">{t`vide`}</span>}</td>
              <td data-title={t`Pourquoi`}>{cellInWords(i18n, cell)}</td>
            </tr>
          ))}
        </Part>
      )}
      {duplicates.length > 0 && (
        <Part
          title={t`Peut-être déjà recensées (${duplicates.length})`}
          heads={[t`Ligne`, t`Dans le fichier`, t`Ressemble à`]}
        >
          {duplicates.map((pair) => (
            <tr key={`${pair.line} ${pair.initiative ?? pair.otherLine}`}>
              <th scope="row">{pair.line}</th>
              <td data-title={t`Dans le fichier`}>{pair.name}</td>
              <td data-title={t`Ressemble à`}>
                {pair.otherName} <Where pair={pair} />
              </td>
            </tr>
          ))}
        </Part>
      )}
      {rows.length > 0 && (
        <Part title={t`À ajouter (${file.rowCount})`} heads={[t`Ligne`, t`Initiative`, t`Étapes`, t`Publics`, t`Lieu`]}>
          {rows.map(({ line, initiative }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              <td data-title={t`Initiative`}>
                {initiative.name}
                <p className="muted small">{initiative.operator}</p>
              </td>
              <td data-title={t`Étapes`}>{stepsInWords(i18n, initiative.steps)}</td>
              <td data-title={t`Publics`}>{publicsInWords(i18n, initiative.publics)}</td>
              <td data-title={t`Lieu`}>{initiative.place}</td>
            </tr>
          ))}
        </Part>
      )}
      {leftOut.length > 0 && (
        <Part title={t`Laissés de côté (${file.leftOutCount})`} heads={[t`Service`, t`Nom`, t`Pourquoi`]}>
          {leftOut.map(({ line, name, reason }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              <td data-title={t`Nom`}>{name}</td>
              <td data-title={t`Pourquoi`}>{i18n._(leftOutWords[reason])}</td>
            </tr>
          ))}
        </Part>
      )}
      {unmapped.length > 0 && (
        <Part title={t`Valeurs data·inclusion sans équivalent`} heads={[t`Valeur`, t`Champ`, t`Services`]}>
          {unmapped.map(({ field, value, services }) => (
            <tr key={field + value}>
              <th scope="row">{value}</th>
              <td data-title={t`Champ`}>{field}</td>
              <td data-title={t`Services`}>{services}</td>
            </tr>
          ))}
        </Part>
      )}
      {ignoredHeadings.length > 0 && (
        <p className="muted">
          <Trans>Colonnes ignorées : {ignoredHeadings.join(", ")}.</Trans>
        </p>
      )}
    </>
  );
}

function Where({ pair }: { pair: LikelyDuplicate }) {
  const { otherLine } = pair;
  return (
    <span className="muted small">
      {otherLine === undefined ? <Trans>dans l’inventaire</Trans> : <Trans>ligne {otherLine}</Trans>}
    </span>
  );
}

function Part({ title, heads, children }: { title: string; heads: string[]; children: ReactNode }) {
  return (
    <>
      <h4>{title}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section className={styles.tallBox} tabIndex={0} aria-label={title}>
        <table className={styles.table} data-blocks>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </>
  );
}
