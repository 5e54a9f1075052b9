import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { TerritoryDetails } from "@/api";
import { searchTerritoriesOptions } from "@/api/@tanstack/react-query.gen";
import { formatCount } from "@/shared/figures/units";
import styles from "./territory-page.module.css";

const MOST = 3;
const SUGGESTED = 4;

type ComparisonChoiceProps = {
  territory: TerritoryDetails;
  chosen: string[];
  onChosen: (codes: string[]) => void;
};

/** Up to three territories of the same type to compare with; those nearest in population are suggested. */
export function ComparisonChoice({ territory, chosen, onChosen }: ComparisonChoiceProps) {
  const { t, i18n } = useLingui();
  const { type, code, population } = territory;
  const comparable = type === "DEPARTMENT" || type === "REGION";
  const all = useQuery({ ...searchTerritoriesOptions({ query: { type, limit: 1000 } }), enabled: comparable });
  const others = all.data?.items.filter((one) => one.code !== code) ?? [];
  if (!comparable || others.length === 0) {
    return null;
  }
  const left = others.filter((one) => !chosen.includes(one.code));
  const distance = (one: (typeof others)[number]) =>
    Math.abs((one.population?.inhabitants ?? Number.POSITIVE_INFINITY) - (population?.inhabitants ?? 0));
  const nearest = population
    ? left
        .filter((one) => one.population)
        .toSorted((a, b) => distance(a) - distance(b))
        .slice(0, SUGGESTED)
    : [];
  const inFrench = new Intl.Collator("fr");

  return (
    <div className={`${styles.comparison} no-print`}>
      {chosen.map((one) => {
        const name = others.find((other) => other.code === one)?.name ?? one;
        return (
          <button
            key={one}
            type="button"
            className="button quiet"
            aria-label={t`Ne plus comparer avec ${name}`}
            onClick={() => onChosen(chosen.filter((other) => other !== one))}
          >
            {name} <span aria-hidden="true">×</span>
          </button>
        );
      })}
      {chosen.length < MOST && (
        <>
          <label>
            <Trans>Comparer avec</Trans>{" "}
            <select value="" onChange={(event) => onChosen([...chosen, event.target.value])}>
              <option value="" disabled>
                {t`Choisir…`}
              </option>
              {left
                .toSorted((a, b) => inFrench.compare(a.name, b.name))
                .map((one) => (
                  <option key={one.code} value={one.code}>
                    {one.name}
                  </option>
                ))}
            </select>
          </label>
          {nearest.length > 0 && (
            <p className="small">
              <Trans>De population voisine :</Trans>{" "}
              {nearest.map((one) => (
                <button
                  key={one.code}
                  type="button"
                  title={t`${formatCount(i18n.locale, one.population?.inhabitants ?? 0)} habitants`}
                  onClick={() => onChosen([...chosen, one.code])}
                >
                  {one.name}
                </button>
              ))}
            </p>
          )}
        </>
      )}
    </div>
  );
}
