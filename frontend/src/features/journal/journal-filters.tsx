import { Trans, useLingui } from "@lingui/react/macro";
import type { Action } from "@/api";
import { actionWords, subjectInWords, subjectTypes } from "@/shared/history/change-words";
import { useTyped } from "@/shared/use-typed";
import styles from "./journal.module.css";
import { actions, type JournalView } from "./journal-view";

type JournalFiltersProps = { view: JournalView; onView: (view: JournalView) => void };

/** Which part of the journal is shown; the address keeps it. */
export function JournalFilters({ view, onView }: JournalFiltersProps) {
  const { t, i18n } = useLingui();
  const types = view.objet && !subjectTypes.includes(view.objet) ? [...subjectTypes, view.objet] : subjectTypes;
  return (
    <search className={`${styles.filters} no-print`}>
      <TextFilter
        label={t`Personne`}
        kept={view.compte}
        onText={(compte) => onView({ ...view, compte })}
        placeholder={t`Nom ou compte`}
      />
      <label>
        <Trans>Action</Trans>
        <select
          value={view.action ?? ""}
          onChange={(event) => onView({ ...view, action: event.target.value as Action })}
        >
          <option value="">{t`Toutes`}</option>
          {actions.map((action) => (
            <option key={action} value={action}>
              {i18n._(actionWords[action])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <Trans>Objet</Trans>
        <select value={view.objet ?? ""} onChange={(event) => onView({ ...view, objet: event.target.value })}>
          <option value="">{t`Tous`}</option>
          {types.map((type) => (
            <option key={type} value={type}>
              {subjectInWords(i18n, type)}
            </option>
          ))}
        </select>
      </label>
      <TextFilter
        label={t`Identifiant de l’objet`}
        kept={view.identifiant}
        onText={(identifiant) => onView({ ...view, identifiant })}
      />
      <label>
        <Trans>Du</Trans>
        <input type="date" value={view.du ?? ""} onChange={(event) => onView({ ...view, du: event.target.value })} />
      </label>
      <label>
        <Trans>Au</Trans>
        <input type="date" value={view.au ?? ""} onChange={(event) => onView({ ...view, au: event.target.value })} />
      </label>
      <TextFilter label={t`Requête`} kept={view.requete} onText={(requete) => onView({ ...view, requete })} />
    </search>
  );
}

type TextFilterProps = {
  label: string;
  kept: string | undefined;
  onText: (text: string) => void;
  placeholder?: string;
};

function TextFilter({ label, kept = "", onText, placeholder }: TextFilterProps) {
  const [text, setText] = useTyped(kept, onText);
  return (
    <label>
      {label}
      <input type="search" value={text} placeholder={placeholder} onChange={(event) => setText(event.target.value)} />
    </label>
  );
}
