import { Trans, useLingui } from "@lingui/react/macro";
import type { IndicatorSummary, Mapping } from "@/api";
import { territoryTypeWords } from "@/shared/territories/territory-types";
import styles from "./describe.module.css";
import type { ColumnRole, TimeColumn, ValueColumn, ZoneColumn } from "./description";

type ColumnTermsProps = {
  at: string;
  heading: string;
  role: ColumnRole;
  indicators: IndicatorSummary[];
  onRole: (role: ColumnRole) => void;
};

/** What one column says, and how. */
export function ColumnTerms({ at, heading, role, indicators, onRole }: ColumnTermsProps) {
  return (
    <fieldset className={styles.column}>
      <legend>
        {heading ? (
          <Trans>
            Colonne {at} : « {heading} »
          </Trans>
        ) : (
          <Trans>Colonne {at}</Trans>
        )}
      </legend>
      {role.role === "zone" && <ZoneTerms zone={role} onZone={onRole} />}
      {role.role === "time" && <TimeTerms time={role} onTime={onRole} />}
      {role.role === "value" && <ValueTerms value={role} indicators={indicators} onValue={onRole} />}
    </fieldset>
  );
}

function ZoneTerms({ zone, onZone }: { zone: ZoneColumn; onZone: (zone: ZoneColumn) => void }) {
  const { t, i18n } = useLingui();
  const forms: [ZoneColumn["form"], string][] = [
    ["OFFICIAL", t`Code officiel : 30`],
    ["OFFICIAL_AND_NAME", t`Code puis nom : 30 Gard`],
    ["TYPED", t`Code d’Essaim : DEP-30`],
  ];
  const types: ZoneColumn["type"][] = ["DEPARTMENT", "REGION", "EPCI", "COMMUNE", "QPV"];
  return (
    <>
      <label>
        <Trans>Le territoire est écrit</Trans>
        <select
          value={zone.form}
          onChange={(event) => onZone({ ...zone, form: event.target.value as ZoneColumn["form"] })}
        >
          {forms.map(([form, words]) => (
            <option key={form} value={form}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {zone.form !== "TYPED" && (
        <label>
          <Trans>Type de territoire</Trans>
          <select
            value={zone.type}
            onChange={(event) => onZone({ ...zone, type: event.target.value as ZoneColumn["type"] })}
          >
            {types.map((type) => (
              <option key={type} value={type}>
                {i18n._(territoryTypeWords[type])}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

function TimeTerms({ time, onTime }: { time: TimeColumn; onTime: (time: TimeColumn) => void }) {
  const { t } = useLingui();
  const forms: [NonNullable<Mapping["time"]["form"]>, string][] = [
    ["YEAR", t`L’année entière : 2024`],
    ["FIRST_OF_JANUARY", t`L’année, pour son 1er janvier`],
    ["LAST_OF_DECEMBER", t`L’année, pour son 31 décembre`],
    ["DAY", t`Un jour`],
    ["INTERVAL", t`Un intervalle : 2024-01-01/2024-12-31`],
  ];
  return (
    <label>
      <Trans>La période est écrite</Trans>
      <select
        value={time.form}
        onChange={(event) => onTime({ ...time, form: event.target.value as TimeColumn["form"] })}
      >
        {forms.map(([form, words]) => (
          <option key={form} value={form}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

type ValueTermsProps = { value: ValueColumn; indicators: IndicatorSummary[]; onValue: (value: ValueColumn) => void };

function ValueTerms({ value, indicators, onValue }: ValueTermsProps) {
  const { t } = useLingui();
  const text = (name: "breakdown" | "series" | "period", label: string, example: string) => (
    <label>
      {label}
      <input
        type="text"
        value={value[name]}
        placeholder={example}
        autoComplete="off"
        onChange={(event) => onValue({ ...value, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <>
      <label>
        <Trans>Indicateur</Trans>
        <select
          value={value.indicatorCode}
          required
          onChange={(event) => onValue({ ...value, indicatorCode: event.target.value })}
        >
          <option value="">{t`Choisir…`}</option>
          {indicators.map(({ code, name }) => (
            <option key={code} value={code}>
              {code} {name}
            </option>
          ))}
        </select>
      </label>
      {text("breakdown", t`Partie de la population (facultatif)`, "SEXE=F")}
      {text("series", t`Série (facultatif)`, "RUPTURE_2016")}
      {text("period", t`Période de cette colonne (facultatif)`, "2024")}
    </>
  );
}
