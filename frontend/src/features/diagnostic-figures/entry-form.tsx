import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Unit } from "@/api";
import { unitInWords } from "@/shared/figures/units";
import { AsItStands } from "@/shared/forms/as-it-stands";
import { CheckboxField } from "@/shared/forms/checkbox-field";
import { Inset } from "@/shared/forms/inset";
import { NumberField } from "@/shared/forms/number-field";
import { RadioField } from "@/shared/forms/radio-field";
import { SelectField } from "@/shared/forms/select-field";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { DateField } from "@/shared/pickers/date-field";
import { AddDocument } from "./add-document";
import styles from "./diagnostic-figures.module.css";
import { type EntryValues, entryDraft, entrySchema, isRatio } from "./entry-schema";
import { documentsQuery } from "./figures-query";
import { readEntry } from "./figures-reads";
import { useFigureWrites } from "./use-figure-writes";

type EntryFormProps = { slug: string; code: string; unit: Unit; onClose: () => void };

/** Where a territory enters a figure that nobody publishes, or says why there is none. */
export default function EntryForm(props: EntryFormProps) {
  const { slug, code } = props;
  return (
    <AsItStands name={`figure ${slug} ${code}`} read={() => readEntry(slug, code)}>
      {(start) => <Fields {...props} start={start} />}
    </AsItStands>
  );
}

type FieldsProps = EntryFormProps & { start: { values: EntryValues; etag: string | undefined } };

function Fields({ slug, code, unit, start, onClose }: FieldsProps) {
  const { t, i18n } = useLingui();
  const { enter } = useFigureWrites(slug);
  const documents = useQuery(documentsQuery(slug));
  const titles = documents.data?.map(({ id, title }) => ({ value: id, label: title })) ?? [];
  const statuses = [
    { value: "AVAILABLE", label: t`Le chiffre est connu` },
    {
      value: "NOT_AVAILABLE",
      label: t`Il n’est pas disponible`,
      help: t`Ce n’est pas zéro : il reste manquant, et l’on sait pourquoi.`,
    },
  ];
  const form = useSavedForm<EntryValues>({
    draft: `diagnostic:${slug}:chiffre:${code}`,
    schema: entrySchema(unit),
    labels: {
      status: t`Ce que l’on sait`,
      reason: t`Pourquoi il n’est pas disponible`,
      periodStart: t`Début de la période`,
      periodEnd: t`Fin de la période`,
      numerator: t`Numérateur`,
      denominator: t`Dénominateur`,
      numeratorUnknown: t`Seul le taux est connu`,
      value: t`Valeur`,
      source: t`Source`,
      publisher: t`Producteur`,
      method: t`Méthode`,
      comment: t`Commentaire`,
      document: t`Document d’où il vient`,
      illustrative: t`Donnée d’illustration, non vérifiée`,
    },
    choices: { status: statuses, document: titles },
    start,
    reload: () => readEntry(slug, code),
    save: async (values, { "Idempotency-Key": _key, ...headers }) => {
      await enter(code, entryDraft(values, unit), headers, t`Chiffre enregistré`);
      onClose();
      return undefined;
    },
  });

  // What is chosen shows only among its choices
  if (!documents.data) {
    return documents.isError ? <LoadFailure error={documents.error} retry={documents.refetch} /> : <Skeleton />;
  }
  const available = form.held("status").value === "AVAILABLE";
  const ratio = isRatio(unit);
  const alone = form.held("numeratorUnknown").value;
  const sign = unit === "COUNT" ? undefined : unitInWords(i18n, unit);
  return (
    <Inset form={form} label={t`Chiffre à saisir`} verb={<Trans>Enregistrer le chiffre</Trans>} onClose={onClose}>
      <RadioField {...form.field("status")} options={statuses} />
      {!available && <TextArea {...form.held("reason")} rows={3} maximum={2000} />}
      {available && (
        <>
          <div className={styles.pair}>
            <DateField {...form.held("periodStart")} />
            <DateField {...form.held("periodEnd")} />
          </div>
          <p className="muted small">
            <Trans>Deux fois le même jour pour ce qui a été compté ce jour-là.</Trans>
          </p>
          {ratio && (
            <>
              <div className={styles.pair}>
                {!alone && <NumberField {...form.held("numerator")} />}
                <NumberField {...form.held("denominator")} optional={alone} />
              </div>
              <CheckboxField {...form.field("numeratorUnknown")} />
            </>
          )}
          {ratio && !alone ? (
            <p className="muted small">
              <Trans>Le taux se calcule seul : numérateur sur dénominateur.</Trans>
            </p>
          ) : (
            <NumberField {...form.held("value")} {...(sign && { unit: sign })} />
          )}
          <TextField {...form.field("source")} help={t`Enquête, fichier ou rapport d’où vient le chiffre.`} />
          <TextField {...form.field("publisher")} help={t`Qui l’a produit.`} />
          <TextArea {...form.held("method")} rows={2} maximum={2000} optional />
          <TextArea
            {...form.held("comment")}
            rows={2}
            maximum={2000}
            help={t`Obligatoire si le chiffre s’écarte de plus de 30 % de ce que l’on connaissait.`}
            optional
          />
          <SelectField {...form.field("document")} options={titles} optional />
          <AddDocument slug={slug} />
          <CheckboxField {...form.field("illustrative")} />
        </>
      )}
    </Inset>
  );
}
