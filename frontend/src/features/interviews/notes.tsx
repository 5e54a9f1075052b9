import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getInterviewNotes, writeInterviewNotes } from "@/api";
import { SavedForm } from "@/shared/forms/saved-form";
import { z } from "@/shared/forms/schema";
import { TextArea } from "@/shared/forms/text-area";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { say } from "@/shared/toasts/toasts";
import { notesQuery } from "./interview-query";

type NotesProps = { slug: string; id: string; mayEdit: boolean };

/** What was noted in an interview: for Ansa alone. */
export function Notes({ slug, id, mayEdit }: NotesProps) {
  const query = useQuery(notesQuery(slug, id));
  return (
    <section aria-labelledby="notes">
      <h3 id="notes">
        <Trans>Notes confidentielles</Trans>
      </h3>
      {query.isError && <LoadFailure error={query.error} retry={query.refetch} />}
      {query.isPending && <Skeleton />}
      {query.data &&
        (mayEdit ? <NotesForm slug={slug} id={id} {...query.data} /> : <p className="written">{query.data.text}</p>)}
    </section>
  );
}

type Values = { text: string };

const schema = z.object({ text: z.string().check(z.maxLength(20_000)) }) as z.ZodMiniType<Values, Values>;

function NotesForm({ slug, id, text, etag }: { slug: string; id: string; text: string; etag: string }) {
  const { t } = useLingui();
  const form = useSavedForm<Values>({
    draft: `diagnostic:${slug}:entretien:${id}:notes`,
    schema,
    labels: { text: t`Notes` },
    start: { values: { text }, etag },
    async save(body, { "Idempotency-Key": _key, ...headers }) {
      const { response } = await writeInterviewNotes({ path: { slug, id }, body, headers, throwOnError: true });
      say(t`Notes enregistrées`);
      return response.headers.get("ETag") ?? undefined;
    },
    async reload() {
      const { data, response } = await getInterviewNotes({ path: { slug, id }, throwOnError: true });
      return { values: { text: data.text }, etag: response.headers.get("ETag") ?? undefined };
    },
  });
  return (
    <SavedForm form={form} label={t`Notes confidentielles`} verb={<Trans>Enregistrer les notes</Trans>}>
      <TextArea
        {...form.held("text")}
        rows={16}
        maximum={20_000}
        help={t`Personne d’autre que l’Ansa ne les lit ; elles ne sont ni dans la recherche, ni dans les exports.`}
        optional
      />
    </SavedForm>
  );
}
