import { Trans, useLingui } from "@lingui/react/macro";
import type { FileMappingDetails, TableBeginning } from "@/api";
import { SavedForm } from "@/shared/forms/saved-form";
import { TextField } from "@/shared/forms/text-field";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import styles from "./describe.module.css";
import { descriptionOf, guess } from "./description";
import { type DescribedTable, describedSchema } from "./description-schema";
import { TableTerms } from "./table-terms";
import { useDescribing } from "./use-describing";

type DescriptionFormProps = {
  file: File;
  tables: TableBeginning[];
  model: { mapping: FileMappingDetails; etag: string } | undefined;
};

/** A described table: which column is which, whose figures they are, and the name that people know it by. */
export function DescriptionForm({ file, tables, model }: DescriptionFormProps) {
  const { t } = useLingui();
  const [first] = tables;
  const source = model?.mapping.source;
  const form = useSavedForm<DescribedTable>({
    draft: `tableau:${file.name}`,
    schema: describedSchema({
      year: t`Écrivez une année, par exemple 2026.`,
      zone: t`Dites quelle colonne est le territoire.`,
      value: t`Dites quelles colonnes sont des chiffres, et de quel indicateur.`,
      period: t`Dites de quelle période sont les chiffres : une colonne, ou la même pour tous.`,
    }),
    labels: {
      mapping: t`Colonnes`,
      name: t`Nom de cette description`,
      label: t`Source`,
      publisher: t`Producteur`,
      licence: t`Licence`,
      cogVintage: t`Année de la géographie`,
    },
    start: {
      values: {
        mapping: model ? descriptionOf(model.mapping) : guess(first ?? { name: "", rows: [] }),
        name: model?.mapping.name ?? "",
        label: source?.label ?? "",
        publisher: source?.publisher ?? "",
        licence: source?.licence ?? "",
        cogVintage: source ? String(source.cogVintage) : "",
      },
    },
    save: useDescribing(file, tables, model),
  });

  return (
    <SavedForm form={form} label={t`Description du tableau`} verb={<Trans>Enregistrer et lire le fichier</Trans>}>
      <TableTerms {...form.held("mapping")} tables={tables} />
      <div className={styles.fields}>
        <TextField
          {...form.field("name")}
          help={t`Les prochains fichiers qui ont les mêmes intitulés seront lus de la même façon.`}
        />
        <TextField {...form.field("label")} help={t`Chaque chiffre la portera : « Suivi annuel des entrées ».`} />
        <TextField {...form.field("publisher")} />
        <TextField {...form.field("licence")} />
        <TextField
          {...form.field("cogVintage")}
          help={t`L’année du code officiel géographique que la source emploie.`}
        />
      </div>
    </SavedForm>
  );
}
