import { Trans, useLingui } from "@lingui/react/macro";
import type { DiagnosticStage } from "@/api";
import { diagnosticStageWords } from "@/shared/diagnostics/diagnostic-words";
import { optionsOf } from "@/shared/projects/project-words";
import { useDepartments } from "@/shared/territories/use-departments";
import { useTyped } from "@/shared/use-typed";
import styles from "./diagnostics.module.css";
import type { DiagnosticsView } from "./diagnostics-view";

type DiagnosticFiltersProps = {
  view: DiagnosticsView;
  onView: (view: DiagnosticsView) => void;
  /** Others read what is published, whatever its stage was. */
  works: boolean;
};

/** Which diagnostics are shown; the address keeps it. */
export function DiagnosticFilters({ view, onView, works }: DiagnosticFiltersProps) {
  const { t, i18n } = useLingui();
  const departments = useDepartments();
  const [typed, setTyped] = useTyped(view.q ?? "", (q) => onView({ ...view, q }));
  return (
    <search className={`${styles.filters} no-print`}>
      <label>
        <Trans>Chercher</Trans>
        <input
          type="search"
          value={typed}
          maxLength={100}
          placeholder={t`Titre, parcours, territoire…`}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <label>
        <Trans>Département</Trans>
        <select
          value={view.departement ?? ""}
          onChange={({ target }) => {
            const { departement: _former, ...rest } = view;
            onView(target.value ? { ...rest, departement: target.value } : rest);
          }}
        >
          <option value="">{t`Tous`}</option>
          {[...departments].map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {works && (
        <label>
          <Trans>Étape</Trans>
          <select
            value={view.etape ?? ""}
            onChange={({ target }) => {
              const { etape: _former, ...rest } = view;
              onView(target.value ? { ...rest, etape: target.value as DiagnosticStage } : rest);
            }}
          >
            <option value="">{t`Toutes`}</option>
            {optionsOf(diagnosticStageWords, i18n._.bind(i18n)).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </search>
  );
}
