import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { addFileMapping, changeFileMapping, type FileMappingDetails, type TableBeginning } from "@/api";
import { listFileMappingsQueryKey } from "@/api/@tanstack/react-query.gen";
import type { SavedFormOptions } from "@/shared/forms/use-saved-form";
import { useSendFigures } from "../use-send-figures";
import { mappingOf } from "./description";
import type { DescribedTable } from "./description-schema";

/** Saves a description, then sends the file to be looked at by it. */
export function useDescribing(
  file: File,
  tables: TableBeginning[],
  model: { mapping: FileMappingDetails; etag: string } | undefined,
): SavedFormOptions<DescribedTable>["save"] {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const sendFigures = useSendFigures();
  // Once saved it stands, whatever becomes of the file
  const standing = useRef(model && { id: model.mapping.id, etag: model.etag });

  return async ({ mapping, name, cogVintage, ...source }, headers) => {
    const table = tables.find((one) => one.name === mapping.sheet) ?? { name: "", rows: [] };
    const call = {
      body: { name, source: { ...source, cogVintage: Number(cogVintage) }, mapping: mappingOf(mapping, table) },
      throwOnError: true,
    } as const;
    const { data, response } = standing.current
      ? await changeFileMapping({
          ...call,
          path: { id: standing.current.id },
          headers: { "If-Match": standing.current.etag },
        })
      : await addFileMapping({ ...call, headers: { "Idempotency-Key": headers["Idempotency-Key"] } });
    standing.current = { id: data.id, etag: response.headers.get("ETag") ?? "" };
    queries.invalidateQueries({ queryKey: listFileMappingsQueryKey() });
    const looked = await sendFigures(file, { mapping: data.id });
    // The form has yet to note that it is saved, and its draft gone
    setTimeout(() => navigate({ to: "/imports/$id", params: { id: looked.id } }));
    return standing.current.etag;
  };
}
