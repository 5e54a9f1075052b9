import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { PresenceKind, ThresholdOperator, Unit } from "@/api";
import { NumberField } from "@/shared/forms/number-field";
import { IndicatorPicker } from "./indicator-picker";
import { anIndicator, type IndicatorTerms, type PrerequisiteTerms, type PresenceTerms } from "./model-draft";
import styles from "./models.module.css";
import { presenceInWords, presenceKinds } from "./sentence";

type ConditionFieldsProps = {
  prerequisite: PrerequisiteTerms;
  onPrerequisite: (prerequisite: PrerequisiteTerms) => void;
  unitOf: (unit: Unit) => string;
};

/** A threshold or a presence, mandatory or desirable. */
export function ConditionFields({ prerequisite, onPrerequisite, unitOf }: ConditionFieldsProps) {
  const { t } = useLingui();
  const { indicator, presence, ...rest } = prerequisite;
  return (
    <>
      <div className={styles.row}>
        <label>
          <Trans>Exigence</Trans>
          <select
            value={rest.mandatory ? "oui" : "non"}
            onChange={(event) => onPrerequisite({ ...prerequisite, mandatory: event.target.value === "oui" })}
          >
            <option value="oui">{t`Indispensable`}</option>
            <option value="non">{t`Souhaitable`}</option>
          </select>
        </label>
        <label>
          <Trans>Condition sur</Trans>
          <select
            value={presence ? "presence" : "indicateur"}
            onChange={(event) =>
              onPrerequisite(
                event.target.value === "presence"
                  ? { ...rest, presence: { kind: "HOME_CARE_SERVICE", minimum: 1 } }
                  : { ...rest, indicator: anIndicator() },
              )
            }
          >
            <option value="indicateur">{t`Un indicateur`}</option>
            <option value="presence">{t`La présence d’un acteur`}</option>
          </select>
        </label>
        {presence && (
          <PresenceFields presence={presence} onPresence={(next) => onPrerequisite({ ...rest, presence: next })} />
        )}
      </div>
      {indicator && (
        <IndicatorFields
          indicator={indicator}
          unit={unitOf(indicator.unit)}
          onIndicator={(next) => onPrerequisite({ ...rest, indicator: next })}
        />
      )}
    </>
  );
}

function PresenceFields(props: { presence: PresenceTerms; onPresence: (presence: PresenceTerms) => void }) {
  const { presence, onPresence } = props;
  const { i18n } = useLingui();
  return (
    <>
      <label>
        <Trans>Au moins</Trans>
        <input
          type="number"
          min={1}
          max={10000}
          value={presence.minimum}
          onChange={(event) => onPresence({ ...presence, minimum: Number.parseInt(event.target.value, 10) || 1 })}
        />
      </label>
      <label className={styles.wide}>
        <Trans>Acteur</Trans>
        <select
          value={presence.kind}
          onChange={(event) => onPresence({ ...presence, kind: event.target.value as PresenceKind })}
        >
          {presenceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {presenceInWords(i18n, { kind, minimum: presence.minimum })}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

type IndicatorFieldsProps = {
  indicator: IndicatorTerms;
  unit: string;
  onIndicator: (indicator: IndicatorTerms) => void;
};

function IndicatorFields({ indicator, unit, onIndicator }: IndicatorFieldsProps) {
  const { t } = useLingui();
  const id = useId();
  const { operator } = indicator;
  const operators: [ThresholdOperator, string][] = [
    ["AT_LEAST", t`au moins (≥)`],
    ["AT_MOST", t`au plus (≤)`],
    ["BETWEEN", t`entre deux seuils`],
  ];
  return (
    <>
      <IndicatorPicker
        id={`${id}indicateur`}
        label={t`Indicateur`}
        code={indicator.code}
        onPick={({ code, unit: measuredIn }) => onIndicator({ ...indicator, code, unit: measuredIn })}
      />
      <div className={styles.row}>
        <label>
          <Trans>Comparaison</Trans>
          <select
            value={operator}
            onChange={(event) => {
              const next = event.target.value as ThresholdOperator;
              const { upper: _upper, ...single } = indicator;
              onIndicator(next === "BETWEEN" ? { ...indicator, operator: next } : { ...single, operator: next });
            }}
          >
            {operators.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <NumberField
          id={`${id}seuil`}
          name="seuil"
          label={operator === "BETWEEN" ? t`Seuil bas` : t`Seuil`}
          unit={indicator.code ? unit : ""}
          error={undefined}
          value={indicator.threshold}
          onChange={(threshold) => onIndicator({ ...indicator, threshold })}
        />
        {operator === "BETWEEN" && (
          <NumberField
            id={`${id}haut`}
            name="haut"
            label={t`Seuil haut`}
            unit={indicator.code ? unit : ""}
            error={undefined}
            value={indicator.upper}
            onChange={(upper) => onIndicator({ ...indicator, upper })}
          />
        )}
      </div>
    </>
  );
}
