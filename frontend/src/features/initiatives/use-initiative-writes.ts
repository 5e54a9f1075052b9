import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import {
  addInitiative,
  changeInitiative,
  confirmGap,
  deleteInitiative,
  type GapDraft,
  getGap,
  getInitiative,
  mergeInitiative,
  withdrawGap,
} from "@/api";
import type { SavedFormOptions } from "@/shared/forms/use-saved-form";
import { say } from "@/shared/toasts/toasts";
import { draftOf, type InitiativeValues, valuesOf } from "./initiative-schema";

type Save = SavedFormOptions<InitiativeValues>["save"];

/** An initiative as it stands now, with the ETag that a write over it must show. */
export async function readInitiative(slug: string, id: string) {
  const { data, response } = await getInitiative({ path: { slug, id }, throwOnError: true });
  return { values: valuesOf(data), etag: response.headers.get("ETag") ?? undefined };
}

/** What shows a diagnostic's initiatives, and its own state, is read again. */
export function useStaleInitiatives(slug: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ["initiatives", slug] }),
      queries.invalidateQueries({ queryKey: ["diagnostic", slug] }),
    ]);
}

/** What can be done to the inventory of a diagnostic; each is said once done. */
export function useInitiativeWrites(slug: string, onDone: () => unknown = () => {}) {
  const { t } = useLingui();
  const readAgain = useStaleInitiatives(slug);

  async function done(words: string) {
    await readAgain();
    say(words);
    await onDone();
  }

  const add: Save = async (values, headers) => {
    await addInitiative({ path: { slug }, body: draftOf(values), headers, throwOnError: true });
    await done(t`Initiative ajoutée`);
    return undefined;
  };

  const change =
    (id: string): Save =>
    async (values, { "Idempotency-Key": _key, ...headers }) => {
      const { response } = await changeInitiative({
        path: { slug, id },
        body: draftOf(values),
        headers,
        throwOnError: true,
      });
      await done(t`Initiative enregistrée`);
      return response.headers.get("ETag") ?? undefined;
    };

  const remove = async (id: string, etag: string) => {
    await deleteInitiative({ path: { slug, id }, headers: { "If-Match": etag }, throwOnError: true });
    await done(t`Initiative retirée`);
  };

  const merge = async (id: string, into: string, key: string) => {
    await mergeInitiative({
      path: { slug, id },
      body: { into },
      headers: { "Idempotency-Key": key },
      throwOnError: true,
    });
    await done(t`Initiatives fusionnées`);
  };

  const confirm = async (gap: GapDraft, headers: { "Idempotency-Key": string }) => {
    await confirmGap({ path: { slug }, body: gap, headers, throwOnError: true });
    await done(t`Manque confirmé`);
  };

  const withdraw = async (id: string) => {
    const { response } = await getGap({ path: { slug, id }, throwOnError: true });
    const etag = response.headers.get("ETag") ?? "";
    await withdrawGap({ path: { slug, id }, headers: { "If-Match": etag }, throwOnError: true });
    await done(t`Confirmation retirée`);
  };

  return { add, change, remove, merge, confirm, withdraw };
}
