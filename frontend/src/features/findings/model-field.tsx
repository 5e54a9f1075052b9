import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ModelRef } from "@/api";
import { FieldFrame, type FieldWords, inputState } from "@/shared/forms/field-frame";
import type { Option } from "@/shared/forms/option";
import type { HeldBinding } from "@/shared/forms/use-saved-form";
import { LoadFailure } from "@/shared/layout/load-failure";
import styles from "./findings.module.css";
import { candidatesQuery, portfolioQuery } from "./findings-query";

type Named = Pick<ModelRef, "project" | "projectName" | "number">;

/** A model as the form holds it, and as the API takes it. */
export const modelValue = (model: Pick<ModelRef, "project" | "number">) => `${model.project} ${model.number}`;
export function modelOf(value: string) {
  const [project, number] = value.split(" ", 2);
  return project ? { project, number: Number(number) } : undefined;
}

/** What an option may deploy: models that answer a gap, all others, and the one that it has, whatever became of it. */
export function useModelChoices(slug: string, kept: ModelRef | undefined) {
  const { t } = useLingui();
  const candidates = useQuery(candidatesQuery(slug));
  const portfolio = useQuery(portfolioQuery());
  const named = (models: Named[]): Option[] =>
    models.map(({ project, projectName, number }) => ({
      value: modelValue({ project, number }),
      label: t`${projectName}, version ${number}`,
    }));
  const answering = named(candidates.data?.map(({ model }) => model) ?? []);
  const others = named(portfolio.data ?? []).filter(({ value }) => !answering.some((one) => one.value === value));
  const outdated = named(kept ? [kept] : []).filter(
    ({ value }) => ![...answering, ...others].some((one) => one.value === value),
  );
  return {
    groups: [
      { label: t`Choisi jusqu’ici`, options: outdated },
      { label: t`Répondent à une étape non couverte`, options: answering },
      { label: t`Autres projets du portefeuille`, options: others },
    ].filter(({ options }) => options.length > 0),
    options: [...outdated, ...answering, ...others],
    failed: [candidates, portfolio].find(({ isError }) => isError),
  };
}

type ModelFieldProps = HeldBinding<string> & FieldWords & { choices: ReturnType<typeof useModelChoices> };

/** Which model would be deployed. Lists that come late leave what is chosen as it is. */
export function ModelField({ value, onChange, choices: { groups, failed }, ...words }: ModelFieldProps) {
  const { t } = useLingui();
  return (
    <FieldFrame {...words}>
      {failed && <LoadFailure error={failed.error} retry={failed.refetch} />}
      <select
        {...inputState(words.id, words)}
        className={styles.model}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t`Sans réponse`}</option>
        {groups.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}
