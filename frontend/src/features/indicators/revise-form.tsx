import { Trans, useLingui } from "@lingui/react/macro";
import { CheckboxField } from "@/shared/forms/checkbox-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { SelectField } from "@/shared/forms/select-field";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { DateField } from "@/shared/pickers/date-field";
import { type Revision, revisionSchema } from "./revision-schema";
import { readInForce, useRevision } from "./use-revision";
import { useRevisionOptions } from "./use-revision-options";

type ReviseFormProps = { code: string; start: Awaited<ReturnType<typeof readInForce>>; onDone: () => void };

/** Every field of a definition that a person changes, and why. */
export function ReviseForm({ code, start, onDone }: ReviseFormProps) {
  const { t } = useLingui();
  const options = useRevisionOptions();
  const form = useSavedForm<Revision>({
    draft: `definition:${code}`,
    schema: revisionSchema({ breakdowns: t`Vingt ventilations au plus, de 50 caractères chacune.` }),
    labels: {
      reason: t`Motif de la révision`,
      validFrom: t`En vigueur depuis le`,
      name: t`Nom`,
      definition: t`Définition`,
      numerator: t`Numérateur`,
      denominator: t`Dénominateur`,
      formula: t`Formule`,
      denominatorDate: t`Date du dénominateur`,
      unit: t`Unité`,
      direction: t`Sens souhaité`,
      needPolarity: t`Effet sur le besoin`,
      breakdowns: t`Ventilations`,
      source: t`Source`,
      frequency: t`Fréquence`,
      level: t`Niveaux`,
      method: t`Méthode`,
      mandatory: t`Indicateur obligatoire`,
    },
    choices: options,
    start,
    save: useRevision(code, onDone),
    reload: () => readInForce(code),
  });

  return (
    <SavedForm form={form} label={t`Révision de la définition`} verb={<Trans>Enregistrer la nouvelle version</Trans>}>
      <TextArea
        {...form.held("reason")}
        rows={3}
        maximum={1000}
        help={t`Ce qui change et pourquoi : tout le monde le lira sur la page de l’indicateur.`}
      />
      <DateField
        {...form.held("validFrom")}
        help={t`Après le début de la version en vigueur, et aujourd’hui au plus tard.`}
      />
      <TextField {...form.field("name")} />
      <TextArea {...form.held("definition")} rows={4} maximum={2000} />
      <TextArea {...form.held("numerator")} rows={2} maximum={500} optional />
      <TextArea {...form.held("denominator")} rows={2} maximum={500} optional />
      <TextField
        {...form.field("formula")}
        optional
        help={t`Codes d’indicateurs, nombres, + − * / et parenthèses : CTX-04 / CTX-02`}
      />
      <SelectField {...form.field("denominatorDate")} options={options.denominatorDate} />
      <SelectField {...form.field("unit")} options={options.unit} />
      <SelectField {...form.field("direction")} options={options.direction} />
      <SelectField {...form.field("needPolarity")} options={options.needPolarity} />
      <TextField {...form.field("breakdowns")} optional help={t`Séparées par des virgules, par exemple AGE, QPV.`} />
      <TextField {...form.field("source")} />
      <TextField {...form.field("frequency")} />
      <TextField {...form.field("level")} />
      <TextField {...form.field("method")} />
      <CheckboxField {...form.field("mandatory")} />
    </SavedForm>
  );
}
