import { Trans, useLingui } from "@lingui/react/macro";
import { listProjects } from "@/api";
import { NumberField } from "@/shared/forms/number-field";
import { Picker } from "@/shared/pickers/picker";
import { TerritoryPicker } from "@/shared/pickers/territory-picker";
import { type LineValues, named, takesProject, takesTerritory } from "./agreement-values";
import styles from "./funding.module.css";
import { scopes, scopeWords } from "./funding-words";

type LineFieldProps = {
  id: string;
  number: number;
  line: LineValues;
  onLine: (line: LineValues) => void;
  onRemove?: () => void;
};

/** One line: what it is for, then how much. */
export function LineField({ id, number, line, onLine, onRemove }: LineFieldProps) {
  const { t, i18n } = useLingui();
  const bound = (part: string) => ({ id: `${id}-${part}`, name: `${part}-${number}`, error: undefined });
  const change = (part: Partial<LineValues>) => onLine(named({ ...line, ...part }));
  return (
    <fieldset className={styles.line}>
      <legend>
        <Trans>Ligne {number}</Trans>
      </legend>
      <label>
        <Trans>Portée</Trans>
        <select
          id={id}
          value={line.scope}
          onChange={(event) => {
            const scope = scopes.find((one) => one === event.target.value) ?? line.scope;
            change({
              scope,
              project: takesProject(scope) ? line.project : undefined,
              territory: takesTerritory(scope) ? line.territory : undefined,
            });
          }}
        >
          {scopes.map((scope) => (
            <option key={scope} value={scope}>
              {i18n._(scopeWords[scope])}
            </option>
          ))}
        </select>
      </label>
      {takesProject(line.scope) && (
        <Picker
          {...bound("projet")}
          label={t`Projet`}
          value={line.project}
          onChange={(project) => change({ project })}
          find={async (q) => {
            const { data } = await listProjects({ query: { q, limit: 12 }, throwOnError: true });
            return data.items.map(({ slug, name }) => ({ id: slug, name }));
          }}
        />
      )}
      {takesTerritory(line.scope) && (
        <TerritoryPicker
          {...bound("territoire")}
          label={t`Territoire`}
          value={line.territory}
          onChange={(territory) => change({ territory })}
        />
      )}
      <NumberField
        {...bound("montant")}
        label={t`Montant de la ligne ${number}`}
        unit="€"
        value={line.amount}
        onChange={(amount) => change({ amount })}
      />
      {onRemove && (
        <button type="button" className="button quiet" aria-label={t`Retirer la ligne ${number}`} onClick={onRemove}>
          <Trans>Retirer</Trans>
        </button>
      )}
    </fieldset>
  );
}
