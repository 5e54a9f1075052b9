import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { listIndicatorsOptions } from "@/api/@tanstack/react-query.gen";
import { allUnits, unitInWords } from "@/shared/figures/units";
import { CheckboxField } from "@/shared/forms/checkbox-field";
import { NumberField } from "@/shared/forms/number-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { SelectField } from "@/shared/forms/select-field";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { PartialDateField } from "@/shared/pickers/partial-date-field";
import styles from "../project.module.css";
import { documentsQuery } from "./documents-query";
import { nothing, type ResultValues, resultDraft, resultSchema } from "./result-schema";
import { useProofWrites } from "./use-proof-writes";

/** Adds what was measured: the figure, its interval, and how it was found. */
export default function ResultForm({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { addResult } = useProofWrites(slug);
  const indicators = useQuery(listIndicatorsOptions()).data ?? [];
  const documents = useQuery(documentsQuery(slug)).data ?? [];
  const form = useSavedForm<ResultValues>({
    draft: `projet:${slug}:resultat`,
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
    start: { values: nothing },
    async save(values, headers) {
      await addResult(resultDraft(values), headers, t`Résultat ajouté`);
      onClose();
      return undefined;
    },
  });

  function close() {
    form.giveUp();
    onClose();
  }

  return (
    <div className={`${styles.form} no-print`}>
      <SavedForm form={form} label={t`Nouveau résultat`} verb={<Trans>Ajouter le résultat</Trans>}>
        <TextField
          {...form.field("outcome")}
          help={t`En quelques mots, ou choisissez un indicateur. L’un des deux suffit.`}
          optional
        />
        <SelectField
          {...form.field("indicatorCode")}
          options={indicators.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
          optional
        />
        <NumberField {...form.held("estimate")} />
        <SelectField
          {...form.field("unit")}
          options={allUnits.map((unit) => ({ value: unit, label: unitInWords(i18n, unit) }))}
        />
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
        <SelectField
          {...form.field("document")}
          options={documents.map(({ id, title }) => ({ value: id, label: title }))}
          optional
        />
        <CheckboxField {...form.field("illustrative")} />
      </SavedForm>
      <button type="button" className="button quiet" onClick={close}>
        <Trans>Renoncer</Trans>
      </button>
    </div>
  );
}
