import { Trans, useLingui } from "@lingui/react/macro";
import type { OrganisationType } from "@/api";
import { useTyped } from "@/shared/use-typed";
import type { OrganisationView } from "./organisation-view";
import { organisationTypes, typeWords } from "./organisation-words";
import styles from "./organisations.module.css";

type OrganisationFiltersProps = { view: OrganisationView; onView: (view: OrganisationView) => void };

/** Which organisations are shown; the address keeps it. */
export function OrganisationFilters({ view, onView }: OrganisationFiltersProps) {
  const { t, i18n } = useLingui();
  const [typed, setTyped] = useTyped(view.q ?? "", (q) => onView({ ...view, q }));
  return (
    <search className={`${styles.filters} no-print`}>
      <label>
        <Trans>Chercher</Trans>
        <input
          type="search"
          value={typed}
          maxLength={100}
          placeholder={t`Nom, sigle, SIREN…`}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <label>
        <Trans>Type</Trans>
        <select
          value={view.type ?? ""}
          onChange={(event) => onView({ ...view, type: event.target.value as OrganisationType })}
        >
          <option value="">{t`Tous`}</option>
          {organisationTypes.map((type) => (
            <option key={type} value={type}>
              {i18n._(typeWords[type])}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
