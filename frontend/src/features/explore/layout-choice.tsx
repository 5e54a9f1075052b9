import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import styles from "./explore-page.module.css";
import { type Dimension, dimensions } from "./explore-view";

const words: Record<Dimension, MessageDescriptor> = {
  territoires: msg`Territoires`,
  indicateurs: msg`Indicateurs`,
  periodes: msg`Périodes`,
};

type Layout = { rows: Dimension; columns: Dimension };

/** What goes down and what goes across: choosing one that is taken swaps the two. */
export function LayoutChoice(props: { layout: Layout; onLayout: (rows: Dimension, columns: Dimension) => void }) {
  const { rows, columns } = props.layout;
  const { t, i18n } = useLingui();
  const choice = (label: string, value: Dimension, onChoose: (chosen: Dimension) => void) => (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(event.target.value as Dimension)}>
        {dimensions.map((one) => (
          <option key={one} value={one}>
            {i18n._(words[one])}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className={`${styles.layout} no-print`}>
      {choice(t`En lignes`, rows, (chosen) => props.onLayout(chosen, chosen === columns ? rows : columns))}
      {choice(t`En colonnes`, columns, (chosen) => props.onLayout(chosen === rows ? columns : rows, chosen))}
    </div>
  );
}
