import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { CheckboxField } from "@/shared/forms/checkbox-field";
import { NumberField } from "@/shared/forms/number-field";
import { RadioField } from "@/shared/forms/radio-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { SelectField } from "@/shared/forms/select-field";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { DateField } from "@/shared/pickers/date-field";
import { PartialDateField } from "@/shared/pickers/partial-date-field";
import { TerritoryPicker } from "@/shared/pickers/territory-picker";
import { say } from "@/shared/toasts/toasts";
import { AnswerChoice } from "./answer-choice";
import styles from "./components-page.module.css";
import { FormStates } from "./form-states";
import { nothing, type Sample, sampleSchema } from "./sample-schema";
import { type Answer, changedMeanwhile, simulatedSave } from "./sample-server";

export default function Forms() {
  const { t } = useLingui();
  const [answer, setAnswer] = useState<Answer>("ok");
  const form = useSavedForm<Sample>({
    draft: "composants",
    schema: sampleSchema({
      date: t`Écrivez une année, un mois et une année, ou une date entière qui existe.`,
      agreed: t`Il faut cet accord pour enregistrer.`,
    }),
    labels: {
      title: t`Titre`,
      contact: t`Courriel`,
      summary: t`En quelques mots`,
      budget: t`Budget`,
      kind: t`Frein levé`,
      stage: t`Étape`,
      place: t`Territoire`,
      start: t`Début du projet`,
      review: t`Date du comité`,
      agreed: t`Le partenaire est d’accord pour que cette fiche soit lue`,
    },
    start: { values: nothing, etag: '"1"' },
    save: async (_values, headers) => {
      const etag = await simulatedSave(answer, headers["If-Match"]);
      say(t`Projet enregistré`);
      return etag;
    },
    reload: async () => changedMeanwhile(nothing),
  });

  return (
    <div className={styles.beside}>
      <SavedForm form={form} label={t`Projet d’exemple`} verb={<Trans>Enregistrer le projet</Trans>}>
        <TextField {...form.field("title")} help={t`Comme on le dit entre partenaires, en 80 caractères.`} />
        <TextField {...form.field("contact")} type="email" autoComplete="email" optional />
        <TextArea {...form.held("summary")} maximum={300} help={t`À qui, comment, avec qui.`} />
        <NumberField {...form.held("budget")} unit="€" optional />
        <SelectField
          {...form.field("kind")}
          options={[
            { value: "mobilite", label: t`Mobilité` },
            { value: "garde", label: t`Garde d’enfants` },
            { value: "sante", label: t`Santé` },
          ]}
        />
        <RadioField
          {...form.field("stage")}
          options={[
            { value: "idee", label: t`Idée`, help: t`Rien n’est encore en place.` },
            { value: "prototype", label: t`Prototype`, help: t`Un premier territoire l’essaie.` },
            { value: "essaimage", label: t`Essaimage` },
          ]}
        />
        <TerritoryPicker {...form.held("place")} optional help={t`Le début d’un nom, ou un code.`} />
        <PartialDateField {...form.held("start")} optional />
        <DateField {...form.held("review")} optional />
        <CheckboxField {...form.field("agreed")} />
      </SavedForm>
      <div className={styles.aside}>
        <AnswerChoice answer={answer} onAnswer={setAnswer} />
        <FormStates />
      </div>
    </div>
  );
}
