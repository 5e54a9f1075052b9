import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect } from "react";
import { CheckboxField } from "@/shared/forms/checkbox-field";
import { RadioField } from "@/shared/forms/radio-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { type SavedFormOptions, useSavedForm } from "@/shared/forms/use-saved-form";
import { DateField } from "@/shared/pickers/date-field";
import { type ContactValues, contactSchema, NOTES_LENGTH } from "./contact-schema";
import styles from "./contacts.module.css";

type ContactFormProps = Pick<SavedFormOptions<ContactValues>, "draft" | "start" | "save" | "reload"> & {
  label: string;
  verb: ReactNode;
  onClose: () => void;
};

/** The fields of a contact, with why and until when they may be kept. */
export function ContactForm({ label, verb, onClose, ...options }: ContactFormProps) {
  const { t } = useLingui();
  const bases = [
    {
      value: "LEGITIMATE_INTEREST",
      label: t`Intérêt légitime`,
      help: t`Elle parle pour son organisation, avec laquelle le programme travaille.`,
    },
    { value: "CONSENT", label: t`Consentement`, help: t`Elle a dit oui, à une date connue.` },
  ];
  const form = useSavedForm<ContactValues>({
    ...options,
    schema: contactSchema,
    labels: {
      firstName: t`Prénom`,
      lastName: t`Nom`,
      role: t`Fonction`,
      email: t`Adresse électronique`,
      phone: t`Téléphone`,
      notes: t`Remarques`,
      basis: t`Base légale`,
      consentOn: t`Consentement donné le`,
      purgeAt: t`Effacement prévu le`,
      illustrative: t`Contact illustratif : personne inventée`,
    },
    choices: { basis: bases },
  });
  const first = form.field("firstName");

  useEffect(() => document.getElementById(first.id)?.focus(), [first.id]);

  function close() {
    form.giveUp();
    onClose();
  }

  return (
    <div className={styles.form}>
      <SavedForm form={form} label={label} verb={verb}>
        <TextField {...first} />
        <TextField {...form.field("lastName")} />
        <TextField {...form.field("role")} optional />
        <TextField {...form.field("email")} type="email" optional />
        <TextField {...form.field("phone")} type="tel" optional />
        <TextArea
          {...form.held("notes")}
          rows={3}
          maximum={NOTES_LENGTH}
          optional
          help={t`Elle peut demander à les lire : rien que de professionnel.`}
        />
        <RadioField {...form.field("basis")} options={bases} />
        {form.held("basis").value === "CONSENT" && <DateField {...form.held("consentOn")} />}
        <DateField
          {...form.held("purgeAt")}
          optional
          help={t`Sans date, dans 36 mois ; c’est aussi le plus tard possible.`}
        />
        <CheckboxField {...form.field("illustrative")} />
      </SavedForm>
      <button type="button" className="button quiet" onClick={close}>
        <Trans>Ne pas enregistrer</Trans>
      </button>
    </div>
  );
}
