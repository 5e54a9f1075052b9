import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { DataImportDetails } from "@/api";
import { FileDrop } from "@/shared/files/file-drop";
import { upload } from "@/shared/files/upload";
import type { SendFile } from "@/shared/files/use-sending";
import { fileRefusalInWords } from "./file-refusal-words";
import styles from "./imports.module.css";

const MAXIMUM = 32 * 1024 * 1024;

/** Sends a file to be looked at, then leads to what it would change. */
export function SendFigures() {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();

  const send: SendFile = async (file, onProgress, signal) => {
    const looked = (await upload(`/api/v1/imports?${new URLSearchParams({ fileName: file.name })}`, file, {
      headers: { "Idempotency-Key": crypto.randomUUID() },
      onProgress,
      signal,
    })) as DataImportDetails;
    queries.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey).includes("listImports") });
    await navigate({ to: "/imports/$id", params: { id: looked.id } });
  };

  return (
    <div className={`${styles.send} no-print`}>
      <FileDrop
        label={t`Nouveau fichier de chiffres`}
        extensions={[".xlsx", ".csv"]}
        maximum={MAXIMUM}
        send={send}
        refusalOf={(error) => fileRefusalInWords(i18n, error)}
      />
    </div>
  );
}
