import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { listIndicatorsOptions } from "@/api/@tanstack/react-query.gen";
import { allUnits, unitInWords } from "@/shared/figures/units";
import { CheckboxField } from "@/shared/forms/checkbox-field";
import { NumberField } from "@/shared/forms/number-field";
import { SelectField } from "@/shared/forms/select-field";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { type SavedFormOptions, useSavedForm } from "@/shared/forms/use-saved-form";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { PartialDateField } from "@/shared/pickers/partial-date-field";
import { documentsQuery } from "./documents-query";
import { ProofForm } from "./proof-form";
import { type ResultValues, resultSchema } from "./result-schema";

type ResultFormProps = Pick<SavedFormOptions<ResultValues>, "draft" | "start" | "save" | "reload"> & {
  slug: string;
  label: string;
  verb: ReactNode;
  onClose: () => void;
};

/** The fields of what was measured: the figure, its interval, and how it was found. */
export function ResultForm({ slug, label, verb, onClose, ...options }: ResultFormProps) {
  const { t, i18n } = useLingui();
  const indicators = useQuery(listIndicatorsOptions());
  const documents = useQuery(documentsQuery(slug));
  const codes = indicators.data?.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })) ?? [];
  const units = allUnits.map((unit) => ({ value: unit, label: unitInWords(i18n, unit) }));
  const titles = documents.data?.map(({ id, title }) => ({ value: id, label: title })) ?? [];
  const form = useSavedForm<ResultValues>({
    ...options,
    schema: resultSchema(),
    labels: {
      outcome: t`Ce qui est mesuré`,
      indicatorCode: t`Indicateur du catalogue`,
      estimate: t`Valeur`,
      unit: t`Unité`,
      lower: t`Borne basse`,
      upper: t`Borne haute`,
      confidenceLevel: t`Niveau de confiance`,
      sampleSize: t`Effectif (n)`,
      method: t`Méthode`,
      since: t`Depuis`,
      until: t`Jusqu’à`,
      document: t`Document d’où il vient`,
      illustrative: t`Donnée d’illustration, non vérifiée`,
    },
    choices: { indicatorCode: codes, unit: units, document: titles },
  });

  // What is chosen shows only among its choices
  const missing = [indicators, documents].find(({ data }) => !data);
  if (missing) {
    return missing.isError ? <LoadFailure error={missing.error} retry={missing.refetch} /> : <Skeleton />;
  }
  return (
    <ProofForm form={form} label={label} verb={verb} onClose={onClose}>
      <TextField
        {...form.field("outcome")}
        help={t`En quelques mots, ou choisissez un indicateur. L’un des deux suffit.`}
        optional
      />
      <SelectField {...form.field("indicatorCode")} options={codes} optional />
      <NumberField {...form.held("estimate")} />
      <SelectField {...form.field("unit")} options={units} />
      <NumberField
        {...form.held("lower")}
        help={t`De l’intervalle de confiance : les deux bornes ou aucune.`}
        optional
      />
      <NumberField {...form.held("upper")} optional />
      <NumberField {...form.held("confidenceLevel")} unit="%" optional />
      <NumberField {...form.held("sampleSize")} optional />
      <TextArea {...form.held("method")} rows={3} maximum={2000} />
      <PartialDateField {...form.held("since")} />
      <PartialDateField {...form.held("until")} optional />
      <SelectField {...form.field("document")} options={titles} optional />
      <CheckboxField {...form.field("illustrative")} />
    </ProofForm>
  );
}
