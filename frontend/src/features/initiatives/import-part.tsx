import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { discardInitiativeImport, type InitiativeImportDetails, recordInitiativeImport } from "@/api";
import { ApiError } from "@/shared/api-error";
import { useSaving } from "@/shared/forms/use-saving";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { say } from "@/shared/toasts/toasts";
import { ImportPreview } from "./import-preview";
import { importQuery } from "./initiative-queries";
import styles from "./initiatives.module.css";
import { SendInitiatives } from "./send-initiatives";
import { useStaleInitiatives } from "./use-initiative-writes";

type ImportPartProps = {
  slug: string;
  /** The import that is looked at. */
  file: string | undefined;
  onFile: (id: string | undefined) => unknown;
  onRecorded: () => unknown;
};

/** A file of initiatives: sent, looked at, then recorded whole or put away. */
export function ImportPart({ slug, file, onFile, onRecorded }: ImportPartProps) {
  const looked = useQuery({ ...importQuery(slug, file ?? ""), enabled: file !== undefined });
  return (
    <>
      <h2>
        <Trans>Importer des initiatives</Trans>
      </h2>
      <SendInitiatives slug={slug} onLooked={onFile} />
      {file !== undefined && looked.isPending && <Skeleton lines={6} />}
      {looked.isError && <LoadFailure error={looked.error} retry={looked.refetch} />}
      {looked.data && (
        <section aria-labelledby="apercu" className={styles.preview}>
          <h3 id="apercu">
            <Trans>Aperçu de {looked.data.file.fileName}</Trans>
          </h3>
          <Decision
            key={looked.data.file.id}
            slug={slug}
            file={looked.data.file}
            etag={looked.data.etag}
            onDiscarded={() => onFile(undefined)}
            onRecorded={onRecorded}
          />
          <ImportPreview file={looked.data.file} />
        </section>
      )}
    </>
  );
}

type DecisionProps = {
  slug: string;
  file: InitiativeImportDetails;
  etag: string;
  onDiscarded: () => unknown;
  onRecorded: () => unknown;
};

function Decision({ slug, file, etag, onDiscarded, onRecorded }: DecisionProps) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const readAgain = useStaleInitiatives(slug);
  const { saving, failure, attempt } = useSaving();
  const [changed, setChanged] = useState(false);
  const key = useRef(crypto.randomUUID());
  const path = { slug, id: file.id };
  const { rowCount, refusedCount } = file;

  async function record() {
    try {
      await recordInitiativeImport({
        path,
        headers: { "If-Match": etag, "Idempotency-Key": key.current },
        throwOnError: true,
      });
    } catch (error) {
      if (error instanceof ApiError && error.status === 412) {
        setChanged(true);
        key.current = crypto.randomUUID();
        await queries.invalidateQueries({ queryKey: importQuery(slug, file.id).queryKey });
        return;
      }
      throw error;
    }
    await readAgain();
    say(t`Initiatives enregistrées`);
    await onRecorded();
  }

  async function discard() {
    await discardInitiativeImport({ path, headers: { "If-Match": etag }, throwOnError: true });
    await onDiscarded();
  }

  if (file.state === "RECORDED") {
    return (
      <p className={styles.done} role="status">
        <Plural
          value={file.added ?? rowCount}
          one="Ce fichier est déjà enregistré : # initiative en vient."
          other="Ce fichier est déjà enregistré : # initiatives en viennent."
        />
      </p>
    );
  }
  return (
    <>
      <p className={refusedCount > 0 ? styles.warning : styles.done} role="status">
        <Plural value={rowCount} _0="Aucune initiative" one="# initiative" other="# initiatives" />{" "}
        <Trans>à ajouter.</Trans>{" "}
        {refusedCount > 0 && (
          <strong>
            <Plural value={refusedCount} one="# case refusée" other="# cases refusées" />
            <Trans> : corrigez le fichier et renvoyez-le, il s’enregistre en entier ou pas du tout.</Trans>
          </strong>
        )}
      </p>
      {changed && (
        <p role="alert">
          <Trans>L’inventaire a changé entre-temps : relisez l’aperçu, puis confirmez à nouveau.</Trans>
        </p>
      )}
      {failure !== undefined && (
        <p role="alert">
          <Trans>Cela n’a pas abouti. Réessayez dans un instant.</Trans>
        </p>
      )}
      <p className={`${styles.ways} no-print`}>
        {refusedCount === 0 && rowCount > 0 && (
          <button type="button" className="button" aria-disabled={saving || undefined} onClick={() => attempt(record)}>
            <Plural value={rowCount} one="Enregistrer cette initiative" other="Enregistrer ces # initiatives" />
          </button>
        )}
        <button
          type="button"
          className="button quiet"
          aria-disabled={saving || undefined}
          onClick={() => attempt(discard)}
        >
          <Trans>Écarter ce fichier</Trans>
        </button>
      </p>
    </>
  );
}
