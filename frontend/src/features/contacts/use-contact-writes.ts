import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { addContact, type ContactDetails, changeContact, eraseContact, exportContact, getContact } from "@/api";
import {
  listContactsInfiniteQueryKey,
  listOrganisationContactsInfiniteQueryKey,
} from "@/api/@tanstack/react-query.gen";
import { ApiError } from "@/shared/api-error";
import { discardDraft } from "@/shared/forms/drafts";
import type { SavedFormOptions } from "@/shared/forms/use-saved-form";
import { useMe } from "@/shared/session/use-me";
import { downloadFile } from "@/shared/tables/csv";
import { say } from "@/shared/toasts/toasts";
import { type ContactValues, draftName, draftOf, valuesOf } from "./contact-schema";

type Save = SavedFormOptions<ContactValues>["save"];

/** A contact as she stands now, with the ETag that a write over it must show. */
export async function readContact(id: string) {
  const { data, response } = await getContact({ path: { id }, throwOnError: true });
  return { contact: data, values: valuesOf(data), etag: response.headers.get("ETag") ?? undefined };
}

/** What can be done to an organisation's contacts; each is said once done, and the lists read again. */
export function useContactWrites(organisation: string, onDone: () => void) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const me = useMe();

  async function done(words: string) {
    await Promise.all([
      queries.invalidateQueries({
        queryKey: listOrganisationContactsInfiniteQueryKey({ path: { id: organisation } }),
      }),
      queries.invalidateQueries({ queryKey: listContactsInfiniteQueryKey() }),
    ]);
    say(words);
    onDone();
  }

  const add: Save = async (values, headers) => {
    await addContact({ path: { id: organisation }, body: draftOf(values), headers, throwOnError: true });
    await done(t`Contact ajouté`);
    return undefined;
  };

  const change =
    (id: string): Save =>
    async (values, { "Idempotency-Key": _key, ...headers }) => {
      const { response } = await changeContact({ path: { id }, body: draftOf(values), headers, throwOnError: true });
      await done(t`Contact enregistré`);
      return response.headers.get("ETag") ?? undefined;
    };

  /** Erases who is shown, as she is shown; also what was begun about her in this browser. */
  async function erase(shown: ContactDetails) {
    const { contact, etag = "" } = await readContact(shown.id);
    if (contact.updatedAt !== shown.updatedAt) {
      throw new ApiError(412);
    }
    await eraseContact({ path: { id: shown.id }, headers: { "If-Match": etag }, throwOnError: true });
    discardDraft({ user: me?.username ?? "", form: draftName(shown.id) });
    queries.removeQueries({ queryKey: ["contact to change", shown.id] });
    await done(t`Contact effacé`);
  }

  /** All that is kept of her, as a file to be handed to her. */
  async function hand(shown: ContactDetails) {
    const { data } = await exportContact({ path: { id: shown.id }, throwOnError: true });
    downloadFile(
      `contact-${shown.id}.json`,
      new Blob([JSON.stringify(data, null, 2)], { type: "application/json;charset=utf-8" }),
    );
  }

  return { add, change, erase, hand };
}
