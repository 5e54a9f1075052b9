import { Trans, useLingui } from "@lingui/react/macro";
import type { ExportObservationsData } from "@/api";
import styles from "./take-away.module.css";

type Selection = Omit<ExportObservationsData["query"], "form">;

type TakeAwayProps = {
  selection: Selection;
  /** Beside the files, what one should know of them. */
  children?: React.ReactNode;
};

/** The figures that are shown, as a file: each format says what opens it. */
export function TakeAway({ selection, children }: TakeAwayProps) {
  const { t } = useLingui();
  const forms: [form: ExportObservationsData["query"]["form"], name: string, use: string][] = [
    ["XLSX", "Excel (.xlsx)", t`chiffres, définitions et provenance`],
    ["CSV_FRENCH", t`CSV pour Excel`, t`point-virgule, virgule décimale`],
    ["CSV", "CSV", t`RFC 4180, que les imports reprennent`],
    ["NDJSON", "NDJSON", t`un objet JSON par ligne, pour les programmes`],
  ];
  return (
    <details className={`${styles.menu} no-print`}>
      <summary className="button quiet">
        <Trans>Télécharger</Trans>
      </summary>
      <ul>
        {forms.map(([form, name, use]) => (
          <li key={form}>
            <a href={fileAddress({ ...selection, form })} download>
              {name}
            </a>
            <span className="muted small">{use}</span>
          </li>
        ))}
        {children && <li>{children}</li>}
      </ul>
    </details>
  );
}

/** Where the API gives a selection as a file. */
function fileAddress(query: ExportObservationsData["query"]): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "" && value !== false);
  return `/api/v1/observations/file?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}
