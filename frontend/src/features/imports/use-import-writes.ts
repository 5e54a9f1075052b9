import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import {
  correctImportSource,
  type DataImportDetails,
  discardImport,
  recordImport,
  type SourceCorrection,
  withdrawImport,
} from "@/api";
import { listIndicatorsQueryKey } from "@/api/@tanstack/react-query.gen";
import { say } from "@/shared/toasts/toasts";
import { importQuery } from "./import-query";

type WriteHeaders = { "If-Match"?: string; "Idempotency-Key"?: string };
type Answer = { data: DataImportDetails; response: Response };

/** The next steps of an import; whatever shows what they change is then read again. */
export function useImportWrites(id: string) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const path = { id };

  const named = (part: string) => ({
    predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => JSON.stringify(queryKey).includes(part),
  });

  function keep({ data, response }: Answer) {
    queries.setQueryData(importQuery(id).queryKey, { file: data, etag: response.headers.get("ETag") ?? "" });
  }

  const listAgain = () => queries.invalidateQueries(named("listImports"));

  async function figuresAgain() {
    await Promise.all([
      listAgain(),
      queries.invalidateQueries({ queryKey: listIndicatorsQueryKey() }),
      queries.invalidateQueries(named("Observations")),
      queries.invalidateQueries(named("getFigureHistory")),
    ]);
  }

  return {
    /** The fresh preview, when figures changed meanwhile. */
    async lookAgain() {
      await queries.refetchQueries({ queryKey: importQuery(id).queryKey });
      await queries.invalidateQueries(named("listImportChanges"));
    },
    async record(headers: WriteHeaders) {
      keep(await recordImport({ path, headers, throwOnError: true }));
      await figuresAgain();
      say(t`Chiffres enregistrés`);
    },
    async discard(headers: WriteHeaders) {
      await discardImport({ path, headers, throwOnError: true });
      queries.removeQueries({ queryKey: importQuery(id).queryKey });
      await listAgain();
      say(t`Fichier écarté, aucun chiffre n’a changé`);
    },
    async withdraw(reason: string, headers: WriteHeaders) {
      keep(await withdrawImport({ path, headers, body: { reason }, throwOnError: true }));
      await figuresAgain();
      say(t`Chiffres retirés`);
    },
    async correctSource(body: SourceCorrection, headers: WriteHeaders) {
      keep(await correctImportSource({ path, headers, body, throwOnError: true }));
      say(t`Source corrigée`);
    },
  };
}
