import { Trans, useLingui } from "@lingui/react/macro";
import { useTyped } from "@/shared/use-typed";
import type { AgreementView } from "./agreement-view";
import styles from "./funding.module.css";
import { scopes, scopeWords, states, stateWords } from "./funding-words";

type AgreementFiltersProps = { view: AgreementView; onView: (view: Record<string, unknown>) => void };

/** Which agreements are shown, and in which order; the address keeps it. */
export function AgreementFilters({ view, onView }: AgreementFiltersProps) {
  const { t, i18n } = useLingui();
  const [text, setText] = useTyped(view.q ?? "", (q) => onView({ ...view, q }));
  const [year, setYear] = useTyped(String(view.annee ?? ""), (annee) => onView({ ...view, annee }));
  return (
    <search className={`${styles.filters} no-print`}>
      <label>
        <Trans>Recherche</Trans>
        <input
          type="search"
          value={text}
          placeholder={t`Référence, titre ou financeur`}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <label>
        <Trans>État</Trans>
        <select value={view.etat ?? ""} onChange={(event) => onView({ ...view, etat: event.target.value })}>
          <option value="">{t`Tous`}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {i18n._(stateWords[state])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <Trans>Portée</Trans>
        <select value={view.portee ?? ""} onChange={(event) => onView({ ...view, portee: event.target.value })}>
          <option value="">{t`Toutes`}</option>
          {scopes.map((scope) => (
            <option key={scope} value={scope}>
              {i18n._(scopeWords[scope])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <Trans>Année de signature</Trans>
        <input type="search" inputMode="numeric" value={year} onChange={(event) => setYear(event.target.value)} />
      </label>
      <label>
        <Trans>Trier par</Trans>
        <select value={view.tri ?? "-SIGNED"} onChange={(event) => onView({ ...view, tri: event.target.value })}>
          <option value="-SIGNED">{t`Signature, la plus récente d’abord`}</option>
          <option value="END">{t`Fin, la plus proche d’abord`}</option>
          <option value="-AMOUNT">{t`Montant, le plus élevé d’abord`}</option>
          <option value="-LATE">{t`Retard, le plus élevé d’abord`}</option>
          <option value="FUNDER">{t`Financeur`}</option>
          <option value="REFERENCE">{t`Référence`}</option>
        </select>
      </label>
    </search>
  );
}
