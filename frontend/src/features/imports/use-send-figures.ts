import { useQueryClient } from "@tanstack/react-query";
import type { DataImportDetails } from "@/api";
import { upload } from "@/shared/files/upload";

type Sending = { mapping?: string; onProgress?: (part: number) => void; signal?: AbortSignal };

/** Sends a file to be looked at: by its own layout, or by a described table. */
export function useSendFigures() {
  const queries = useQueryClient();
  return async (file: File, { mapping, onProgress = () => {}, signal = new AbortController().signal }: Sending) => {
    const query = new URLSearchParams({ fileName: file.name, ...(mapping && { mapping }) });
    const looked = (await upload(`/api/v1/imports?${query}`, file, {
      headers: { "Idempotency-Key": crypto.randomUUID() },
      onProgress,
      signal,
    })) as DataImportDetails;
    queries.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey).includes("listImports") });
    return looked;
  };
}
