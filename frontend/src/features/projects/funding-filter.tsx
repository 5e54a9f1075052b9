import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { Option } from "@/shared/forms/option";
import { FilterMenu } from "./filter-menu";
import styles from "./portfolio.module.css";
import type { PortfolioView } from "./portfolio-view";

type FundingFilterProps = { view: PortfolioView; onView: (view: PortfolioView) => void; options: Option[] };

/** By whether somebody pays for a project, or by who does. */
export function FundingFilter({ view, onView, options }: FundingFilterProps) {
  const { t } = useLingui();
  const id = useId();
  return (
    <FilterMenu title={t`Financement`}>
      <fieldset className={styles.levels}>
        <legend>
          <Trans>Qui paie</Trans>
        </legend>
        {[{ value: "", label: t`Tous` }, ...options].map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              checked={(view.financement ?? "") === value}
              onChange={() => onView({ ...view, financement: value })}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </FilterMenu>
  );
}
