import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { listIndicatorsOptions } from "@/api/@tanstack/react-query.gen";
import { groupWords } from "@/shared/figures/groups";
import { matches } from "@/shared/i18n/fold";
import { typeset } from "@/shared/i18n/typeset";
import type { Choice } from "@/shared/pickers/picked";
import { Picker } from "@/shared/pickers/picker";
import { TerritoryPicker } from "@/shared/pickers/territory-picker";
import { ChosenList } from "./chosen-list";
import styles from "./explore-page.module.css";
import { listed } from "./explore-selection";
import type { ExploreView } from "./explore-view";
import { useTerritoryNames } from "./use-territory-names";

const MOST = 30;
const FIRST_YEAR = 2000;

type ExploreChoicesProps = { view: ExploreView; onView: (view: ExploreView) => void };

/** Which figures: indicators, territories, years. */
export function ExploreChoices({ view, onView }: ExploreChoicesProps) {
  const { t, i18n } = useLingui();
  const client = useQueryClient();
  const catalogue = useQuery(listIndicatorsOptions()).data ?? [];
  const indicators = listed(view.indicateurs);
  const territories = listed(view.territoires);
  const names = useTerritoryNames(territories);
  // A picker is new once something was picked: it is empty again
  const [picked, setPicked] = useState(0);

  function choose(key: "indicateurs" | "territoires", codes: string[]) {
    setPicked((count) => count + 1);
    onView({ ...view, [key]: codes.slice(0, MOST).join(","), ...(key === "territoires" && { echelle: undefined }) });
  }

  async function findIndicator(typed: string): Promise<Choice[]> {
    const all = await client.ensureQueryData(listIndicatorsOptions());
    return all
      .filter(
        ({ code, name, latestPeriod }) =>
          latestPeriod && !indicators.includes(code) && matches(`${code} ${name}`, typed),
      )
      .slice(0, 12)
      .map(({ code, name, group }) => ({
        id: code,
        name: typeset(name),
        detail: `${code}, ${i18n._(groupWords[group])}`,
      }));
  }

  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, index) => thisYear - index);

  return (
    <section aria-label={t`Ce qui est exploré`} className={`${styles.choices} no-print`}>
      <div>
        <Picker
          key={`i${picked}`}
          id="explorer-indicateur"
          name="indicateur"
          label={t`Ajouter un indicateur`}
          error={undefined}
          value={undefined}
          onChange={(one) => one && choose("indicateurs", [...indicators, one.id])}
          find={findIndicator}
        />
        <ChosenList
          chosen={indicators.map((code) => ({
            id: code,
            name: typeset(catalogue.find((one) => one.code === code)?.name ?? code),
          }))}
          onRemove={(code) =>
            choose(
              "indicateurs",
              indicators.filter((one) => one !== code),
            )
          }
        />
      </div>
      <div>
        <TerritoryPicker
          key={`t${picked}`}
          id="explorer-territoire"
          name="territoire"
          label={t`Ajouter un territoire`}
          error={undefined}
          value={undefined}
          onChange={(one) => one && choose("territoires", [...new Set([...territories, one.id])])}
        />
        <ChosenList
          chosen={
            view.echelle
              ? [
                  {
                    id: view.echelle,
                    name: view.echelle === "regions" ? t`Toutes les régions` : t`Tous les départements`,
                  },
                ]
              : territories.map((code) => ({ id: code, name: names.get(code) ?? code }))
          }
          onRemove={(code) =>
            choose(
              "territoires",
              territories.filter((one) => one !== code),
            )
          }
        />
        {!view.echelle && (
          <p className={styles.whole}>
            <button type="button" className="button quiet" onClick={() => onView({ ...view, echelle: "departements" })}>
              <Trans>Tous les départements</Trans>
            </button>{" "}
            <button type="button" className="button quiet" onClick={() => onView({ ...view, echelle: "regions" })}>
              <Trans>Toutes les régions</Trans>
            </button>
          </p>
        )}
      </div>
      <div className={styles.years}>
        <YearChoice
          label={t`De`}
          none={t`la dernière date`}
          value={view.de}
          years={years}
          onYear={(de) => onView({ ...view, de, a: de && view.a && view.a < de ? de : view.a })}
        />
        <YearChoice
          label={t`À`}
          none={view.de ? t`aujourd’hui` : t`la dernière date`}
          value={view.a}
          years={years}
          onYear={(a) => onView({ ...view, a, de: a && view.de && view.de > a ? a : view.de })}
        />
      </div>
    </section>
  );
}

function YearChoice(props: {
  label: string;
  none: string;
  value: number | undefined;
  years: number[];
  onYear: (year: number | undefined) => void;
}) {
  return (
    <label>
      {props.label}
      <select
        value={props.value ?? ""}
        onChange={(event) => props.onYear(event.target.value ? Number(event.target.value) : undefined)}
      >
        <option value="">{props.none}</option>
        {props.years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </label>
  );
}
