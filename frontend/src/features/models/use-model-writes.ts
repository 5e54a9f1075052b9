import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import {
  beginModelVersion,
  changeModelVersion,
  deleteModelVersion,
  getModelVersion,
  type ModelVersionDetails,
  type ModelVersionDraft,
  publishModelVersion,
} from "@/api";
import {
  getModelVersionQueryKey,
  getProjectQueryKey,
  listModelVersionsQueryKey,
} from "@/api/@tanstack/react-query.gen";
import { changesOf, decideOn } from "@/shared/forms/changed";
import type { SavedFormOptions } from "@/shared/forms/use-saved-form";
import { say } from "@/shared/toasts/toasts";
import { draftOf, type ModelDraft } from "./model-draft";

/** A version as it stands now, with the ETag that a write over it must show. */
export async function readVersion(slug: string, number: number) {
  const { data, response } = await getModelVersion({ path: { slug, number }, throwOnError: true });
  return { version: data, values: draftOf(data), etag: response.headers.get("ETag") ?? undefined };
}

/** What can be done to the versions of a project's model; each is said once done, and what shows them read again. */
export function useModelWrites(slug: string) {
  const { t, i18n } = useLingui();
  const queries = useQueryClient();

  async function done(words: string, number?: number) {
    await Promise.all([
      queries.invalidateQueries({ queryKey: listModelVersionsQueryKey({ path: { slug } }) }),
      // What the project may do next depends on it
      queries.invalidateQueries({ queryKey: getProjectQueryKey({ path: { slug } }) }),
      ...(number === undefined
        ? []
        : [queries.invalidateQueries({ queryKey: getModelVersionQueryKey({ path: { slug, number } }) })]),
    ]);
    say(words);
  }

  return {
    async begin(title: string, key: string): Promise<ModelVersionDetails> {
      const { data } = await beginModelVersion({
        path: { slug },
        body: { title },
        headers: { "Idempotency-Key": key },
        throwOnError: true,
      });
      await done(t`Brouillon commencé`);
      return data;
    },

    change:
      (number: number, onSaved: () => void): SavedFormOptions<ModelDraft>["save"] =>
      async (values, { "Idempotency-Key": _key, ...headers }) => {
        await changeModelVersion({
          path: { slug, number },
          body: values as ModelVersionDraft, // the schema has asked for every threshold
          headers,
          throwOnError: true,
        });
        await done(t`Brouillon enregistré`, number);
        onSaved();
        return undefined;
      },

    async publish(shown: ModelVersionDetails, reason: string, key: string) {
      const { number } = shown;
      const path = { slug, number };
      const labels = {
        title: t`Titre de la version`,
        elements: t`Éléments`,
        steps: t`Parcours`,
        prerequisites: t`Ce qu’il faut sur le territoire`,
        theory: t`Théorie du changement`,
      };
      await decideOn(
        {
          shown,
          read: () => getModelVersion({ path, throwOnError: true }),
          again: () => queries.invalidateQueries({ queryKey: getModelVersionQueryKey({ path }) }),
          changes: (before, now) => changesOf<ModelVersionDetails>(i18n, labels, before, now),
        },
        (seen) =>
          publishModelVersion({
            path,
            body: { reason },
            headers: { "Idempotency-Key": key, ...seen },
            throwOnError: true,
          }),
      );
      // The one before it is superseded
      await queries.invalidateQueries({ queryKey: [{ _id: "getModelVersion" }] });
      await done(t`Version publiée`, number);
    },

    /** Deletes the draft as it stands now. */
    async remove(number: number) {
      const { etag = "" } = await readVersion(slug, number);
      await deleteModelVersion({ path: { slug, number }, headers: { "If-Match": etag }, throwOnError: true });
      queries.removeQueries({ queryKey: getModelVersionQueryKey({ path: { slug, number } }) });
      await done(t`Brouillon supprimé`);
    },
  };
}
