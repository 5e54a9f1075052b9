import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { StepKind, TargetPublic } from "@/api";
import { optionsOf, publicWords, stepWords } from "@/shared/projects/project-words";
import { useTyped } from "@/shared/use-typed";
import type { InitiativeView } from "./initiative-view";
import styles from "./initiatives.module.css";

type InitiativeFiltersProps = {
  view: InitiativeView;
  onView: (view: InitiativeView) => void;
  /** What only one of the lists has. */
  children?: ReactNode;
};

/** Which initiatives are shown; the address keeps it. */
export function InitiativeFilters({ view, onView, children }: InitiativeFiltersProps) {
  const { t, i18n } = useLingui();
  const [typed, setTyped] = useTyped(view.q ?? "", (q) => onView({ ...view, q }));
  const say = i18n._.bind(i18n);
  return (
    <search className={`${styles.filters} no-print`}>
      <label>
        <Trans>Chercher une initiative</Trans>
        <input
          type="search"
          value={typed}
          maxLength={100}
          placeholder={t`Nom, opérateur, mot de la description`}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <label>
        <Trans>Étape</Trans>
        <select
          value={view.etape ?? ""}
          onChange={(event) => onView({ ...view, etape: event.target.value as StepKind })}
        >
          <option value="">{t`Toutes`}</option>
          {optionsOf(stepWords, say).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <Trans>Public</Trans>
        <select
          value={view.public ?? ""}
          onChange={(event) => onView({ ...view, public: event.target.value as TargetPublic })}
        >
          <option value="">{t`Tous`}</option>
          {optionsOf(publicWords, say).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {children}
    </search>
  );
}
