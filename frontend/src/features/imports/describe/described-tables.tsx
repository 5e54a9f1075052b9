import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { deleteFileMapping, type FileMappingDetails, getFileMapping } from "@/api";
import { listFileMappingsOptions } from "@/api/@tanstack/react-query.gen";
import { ConfirmDialog } from "@/shared/dialogs/confirm-dialog";
import { useSaving } from "@/shared/forms/use-saving";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { say } from "@/shared/toasts/toasts";
import section from "../imports.module.css";
import styles from "./describe.module.css";

// Most files are known by their layout
const DescribeTable = lazy(() => import("./describe-table"));

type Read = { mapping: FileMappingDetails; etag: string };

async function read(id: string): Promise<Read> {
  const { data, response } = await getFileMapping({ path: { id }, throwOnError: true });
  return { mapping: data, etag: response.headers.get("ETag") ?? "" };
}

/** The tables that somebody described, and the way to describe another. */
export function DescribedTables() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const mappings = useQuery(listFileMappingsOptions());
  const [describing, setDescribing] = useState<{ model?: Read }>();
  const [forgetting, setForgetting] = useState<Read>();
  const { failure, attempt } = useSaving();

  /** Someone else may have changed or forgotten it: the list is then read again, whatever came of it. */
  const step = (what: () => Promise<void>) =>
    attempt(() =>
      what().finally(() => {
        // Nobody waits for it: what is asked meanwhile in the dialog would be taken for a second press
        queries.invalidateQueries({ queryKey: listFileMappingsOptions().queryKey });
      }),
    );

  async function forget({ mapping, etag }: Read) {
    await deleteFileMapping({ path: { id: mapping.id }, headers: { "If-Match": etag }, throwOnError: true });
    say(t`Description oubliée, aucun chiffre n’a changé`);
  }

  return (
    <section aria-labelledby="descriptions" className={`${section.section} no-print`}>
      <h2 id="descriptions">
        <Trans>Vos propres tableaux</Trans>
      </h2>
      <p>
        <Trans>
          Un fichier dont la présentation n’est pas connue se décrit une fois, colonne par colonne. Les suivants sont
          alors reconnus à leurs intitulés.
        </Trans>
      </p>
      {mappings.isError && <LoadFailure error={mappings.error} retry={mappings.refetch} />}
      {mappings.data && mappings.data.length > 0 && (
        <ul className={styles.described}>
          {mappings.data.map(({ id, name, source }) => (
            <li key={id}>
              <span>
                {name} <span className="muted small">{source.publisher}</span>
              </span>
              <span className={section.answers}>
                <button
                  type="button"
                  className="button quiet"
                  aria-label={t`Corriger la description « ${name} »`}
                  onClick={() => step(async () => setDescribing({ model: await read(id) }))}
                >
                  <Trans>Corriger</Trans>
                </button>
                <button
                  type="button"
                  className="button quiet"
                  aria-label={t`Oublier la description « ${name} »`}
                  onClick={() => step(async () => setForgetting(await read(id)))}
                >
                  <Trans>Oublier</Trans>
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {failure !== undefined && (
        <p role="alert" className={section.refusal}>
          <Trans>Cela n’a pas abouti. Rien n’a changé : réessayez dans un instant.</Trans>
        </p>
      )}
      {describing ? (
        <Suspense fallback={<Skeleton lines={4} />}>
          <DescribeTable
            key={describing.model?.mapping.id ?? ""}
            model={describing.model}
            onClose={() => setDescribing(undefined)}
          />
        </Suspense>
      ) : (
        <p>
          <button type="button" className="button" onClick={() => setDescribing({})}>
            <Trans>Décrire un tableau</Trans>
          </button>
        </p>
      )}
      {forgetting && (
        <ConfirmDialog
          title={t`Oublier « ${forgetting.mapping.name} » ?`}
          verb={t`Oublier la description`}
          onConfirm={() => step(() => forget(forgetting))}
          onClose={() => setForgetting(undefined)}
        >
          <p>
            <Trans>Les chiffres déjà lus restent. Les prochains fichiers de ce genre ne seront plus reconnus.</Trans>
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}
