import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { Option } from "@/shared/forms/option";
import { EvidenceLevel } from "@/shared/projects/evidence-level";
import { optionsOf, publicWords, stageWords, themeWords } from "@/shared/projects/project-words";
import { useTyped } from "@/shared/use-typed";
import { FilterChoices, FilterMenu } from "./filter-menu";
import { FundingFilter } from "./funding-filter";
import { PeriodFilter } from "./period-filter";
import styles from "./portfolio.module.css";
import { type ListName, listOf, type PortfolioView, toggled } from "./portfolio-view";

type PortfolioFiltersProps = {
  view: PortfolioView;
  onView: (view: PortfolioView) => void;
  departments: Map<string, string>;
  /** Nothing for who may not ask. */
  funding: Option[];
};

/** Which projects are shown; the address keeps it, whichever way they are shown. */
export function PortfolioFilters({ view, onView, departments, funding }: PortfolioFiltersProps) {
  const { t, i18n } = useLingui();
  const id = useId();
  const [text, setText] = useTyped(view.q ?? "", (q) => onView({ ...view, q }));
  const say = i18n._.bind(i18n);
  const menus: [ListName, string, ReturnType<typeof optionsOf>][] = [
    ["etapes", t`Étape`, optionsOf(stageWords, say)],
    ["themes", t`Thème`, optionsOf(themeWords, say)],
    ["publics", t`Public`, optionsOf(publicWords, say)],
  ];
  return (
    <search className={`${styles.filters} no-print`}>
      <label className={styles.words}>
        <span className="visually-hidden">
          <Trans>Chercher un projet</Trans>
        </span>
        <input
          type="search"
          value={text}
          maxLength={100}
          placeholder={t`Nom, résumé ou porteur`}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {menus.map(([name, title, options]) => (
        <FilterMenu key={name} title={title}>
          <FilterChoices
            options={options}
            chosen={listOf(view, name)}
            onToggle={(value) => onView(toggled(view, name, value))}
          />
        </FilterMenu>
      ))}
      <FilterMenu title={t`Département`}>
        <FilterChoices
          options={[...departments].map(([value, name]) => ({ value, label: `${value.slice(4)} ${name}` }))}
          chosen={listOf(view, "departements")}
          onToggle={(value) => onView(toggled(view, "departements", value))}
        />
      </FilterMenu>
      <FilterMenu title={t`Preuve`}>
        <fieldset className={styles.levels}>
          <legend>
            <Trans>Niveau de preuve, au moins</Trans>
          </legend>
          {[undefined, 1, 2, 3, 4, 5].map((level) => (
            <label key={level ?? 0}>
              <input
                type="radio"
                name={id}
                checked={view.preuve === level}
                onChange={() => onView({ ...view, preuve: level ?? 0 })}
              />
              {level === undefined ? <Trans>Tous</Trans> : <EvidenceLevel level={level} />}
            </label>
          ))}
        </fieldset>
      </FilterMenu>
      <FilterMenu title={t`Dates`}>
        <PeriodFilter label={t`Entré en`} kept={view.entree} onDate={(entree) => onView({ ...view, entree })} />
        <PeriodFilter label={t`Sorti en`} kept={view.sortie} onDate={(sortie) => onView({ ...view, sortie })} />
      </FilterMenu>
      {funding.length > 0 && <FundingFilter view={view} onView={onView} options={funding} />}
    </search>
  );
}
