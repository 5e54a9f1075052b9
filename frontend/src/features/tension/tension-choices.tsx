import { Trans } from "@lingui/react/macro";
import type { TensionVulnerability } from "@/api";
import styles from "./tension.module.css";
import { type TensionView, yearOf, years } from "./tension-view";

type TensionChoicesProps = {
  view: TensionView;
  onView: (view: TensionView) => void;
  data: TensionVulnerability | undefined;
};

/** The reference year, and the département to explain. */
export function TensionChoices({ view, onView, data }: TensionChoicesProps) {
  const departments = [...(data?.placed ?? []), ...(data?.unplaced ?? [])]
    .map(({ territory }) => territory)
    .toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
  const { territoire: _chosen, ...without } = view;
  return (
    <div className={`${styles.choices} no-print`}>
      <label>
        <Trans>Année de référence</Trans>
        <select value={yearOf(view)} onChange={({ target }) => onView({ ...view, annee: Number(target.value) })}>
          {years().map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <label>
        <Trans>Département à expliquer</Trans>
        <select
          value={view.territoire ?? ""}
          onChange={({ target: { value } }) => onView(value ? { ...view, territoire: value } : without)}
        >
          <option value="">–</option>
          {departments.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
