import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import type { Source } from "@/api";
import { SavedForm } from "@/shared/forms/saved-form";
import { z } from "@/shared/forms/schema";
import { TextField } from "@/shared/forms/text-field";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import styles from "./imports.module.css";
import { useImportWrites } from "./use-import-writes";

type Named = { label: string; publisher: string; licence: string; cogVintage: string };

const filled = (length: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(length));

const schemaOf = (words: { year: string }) =>
  z.object({
    label: filled(500),
    publisher: filled(200),
    licence: filled(200),
    cogVintage: z.string().check(z.regex(/^(19|20)\d{2}$/, words.year)),
  }) as z.ZodMiniType<Named, Named>;

type SourceFormProps = { id: string; source: Source; etag: string; onClose: () => void };

/** Names a source better, for all its figures in the file. */
export default function SourceForm({ id, source, etag, onClose }: SourceFormProps) {
  const { t } = useLingui();
  const { correctSource } = useImportWrites(id);
  const { label, publisher, licence, cogVintage } = source;
  const form = useSavedForm<Named>({
    draft: `source:${source.id}`,
    schema: schemaOf({ year: t`Écrivez une année, par exemple 2026.` }),
    labels: {
      label: t`Source`,
      publisher: t`Producteur`,
      licence: t`Licence`,
      cogVintage: t`Année de la géographie`,
    },
    start: { values: { label, publisher, licence, cogVintage: String(cogVintage) }, etag },
    async save(named, { "Idempotency-Key": _key, ...headers }) {
      await correctSource({ ...named, id: source.id, cogVintage: Number(named.cogVintage) }, headers);
      onClose();
      return undefined;
    },
  });
  const first = form.field("label");

  useEffect(() => document.getElementById(first.id)?.focus(), [first.id]);

  function close() {
    form.giveUp();
    onClose();
  }

  return (
    <div className={styles.form}>
      <SavedForm form={form} label={t`Corriger la source « ${label} »`} verb={<Trans>Corriger la source</Trans>}>
        <TextField {...first} />
        <TextField {...form.field("publisher")} />
        <TextField {...form.field("licence")} />
        <TextField
          {...form.field("cogVintage")}
          help={t`L’année du code officiel géographique que la source emploie.`}
        />
      </SavedForm>
      <button type="button" className="button quiet" onClick={close}>
        <Trans>Ne pas corriger</Trans>
      </button>
    </div>
  );
}
