import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { addOrganisation, changeOrganisation, getOrganisation } from "@/api";
import { getOrganisationQueryKey, listOrganisationsInfiniteQueryKey } from "@/api/@tanstack/react-query.gen";
import type { SavedFormOptions } from "@/shared/forms/use-saved-form";
import { say } from "@/shared/toasts/toasts";
import { draftOf, type OrganisationValues, valuesOf } from "./organisation-schema";

type Save = SavedFormOptions<OrganisationValues>["save"];

/** An organisation as it stands now, with the ETag that a write over it must show. */
export async function readOrganisation(id: string) {
  const { data, response } = await getOrganisation({ path: { id }, throwOnError: true });
  return { values: valuesOf(data), etag: response.headers.get("ETag") ?? undefined };
}

/** What can be done to organisations; each is said once done, and what shows them is read again. */
export function useOrganisationWrites(onDone: (id: string) => void) {
  const { t } = useLingui();
  const queries = useQueryClient();

  async function done(id: string, words: string) {
    await Promise.all([
      queries.invalidateQueries({ queryKey: getOrganisationQueryKey({ path: { id } }) }),
      queries.invalidateQueries({ queryKey: listOrganisationsInfiniteQueryKey() }),
    ]);
    say(words);
    onDone(id);
  }

  const add: Save = async (values, headers) => {
    const { data } = await addOrganisation({ body: draftOf(values), headers, throwOnError: true });
    await done(data.id, t`Organisation ajoutée`);
    return undefined;
  };

  const change =
    (id: string): Save =>
    async (values, { "Idempotency-Key": _key, ...headers }) => {
      const { response } = await changeOrganisation({
        path: { id },
        body: draftOf(values),
        headers,
        throwOnError: true,
      });
      await done(id, t`Fiche enregistrée`);
      return response.headers.get("ETag") ?? undefined;
    };

  return { add, change };
}
