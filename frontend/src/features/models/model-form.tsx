import { Trans, useLingui } from "@lingui/react/macro";
import { CheckboxField } from "@/shared/forms/checkbox-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { TextField } from "@/shared/forms/text-field";
import { type SavedFormOptions, useSavedForm } from "@/shared/forms/use-saved-form";
import { ElementFields } from "./element-fields";
import type { ModelDraft } from "./model-draft";
import { modelSchema } from "./model-schema";
import styles from "./models.module.css";
import { PrerequisiteFields } from "./prerequisite-fields";
import { StepFields } from "./step-fields";
import { TheoryFields } from "./theory-fields";
import { usePartWords } from "./use-part-words";

type ModelFormProps = Pick<SavedFormOptions<ModelDraft>, "draft" | "start" | "save" | "reload">;

/** A draft, whole. */
export function ModelForm(options: ModelFormProps) {
  const { t } = useLingui();
  const form = useSavedForm<ModelDraft>({
    ...options,
    schema: modelSchema({
      step: t`Une durée est un nombre de jours, et la plus longue n’est pas la plus courte.`,
      prerequisite: t`Chaque condition a son indicateur et ses seuils dans l’ordre, ou l’acteur qu’elle demande.`,
    }),
    labels: {
      title: t`Titre de la version`,
      elements: t`Éléments`,
      steps: t`Parcours`,
      prerequisites: t`Ce qu’il faut sur le territoire`,
      theory: t`Théorie du changement`,
      illustrative: t`Modèle illustratif, non vérifié`,
    },
    inWords: usePartWords(),
  });
  return (
    <div className={styles.form}>
      <SavedForm form={form} label={t`Modèle`} verb={<Trans>Enregistrer le brouillon</Trans>}>
        <TextField {...form.field("title")} />
        <ElementFields {...form.held("elements")} />
        <StepFields {...form.held("steps")} />
        <PrerequisiteFields {...form.held("prerequisites")} />
        <TheoryFields {...form.held("theory")} />
        <CheckboxField {...form.field("illustrative")} />
      </SavedForm>
    </div>
  );
}
