import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { addVerbatim } from "@/api";
import { CheckboxField } from "@/shared/forms/checkbox-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { z } from "@/shared/forms/schema";
import { TextArea } from "@/shared/forms/text-area";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { LoadFailure } from "@/shared/layout/load-failure";
import { DateField } from "@/shared/pickers/date-field";
import { say } from "@/shared/toasts/toasts";
import { verbatimsQuery } from "./interview-query";
import styles from "./interviews.module.css";
import { useReadAgain } from "./use-interview-writes";

type VerbatimsProps = { slug: string; interview: string; mayEdit: boolean };

/** What was said in an interview, and which of it may be quoted. */
export function Verbatims({ slug, interview, mayEdit }: VerbatimsProps) {
  const query = useQuery(verbatimsQuery(slug));
  const said = query.data?.filter((verbatim) => verbatim.interview === interview) ?? [];
  const quotable = said.filter((verbatim) => verbatim.quotable).length;
  return (
    <section aria-labelledby="verbatims">
      <h3 id="verbatims">
        <Trans>Verbatims</Trans>
      </h3>
      {query.isError && <LoadFailure error={query.error} retry={query.refetch} />}
      {said.length > 0 && (
        <p className="muted">
          <Plural value={quotable} _0="Aucun ne peut être cité" one="# peut être cité" other="# peuvent être cités" />
        </p>
      )}
      {said.map((verbatim) => (
        <blockquote key={verbatim.id} className={styles.said}>
          <p>{verbatim.text}</p>
          <p className="muted">
            {verbatim.quotable ? (
              <Trans>Peut être cité : anonymisé, avec consentement</Trans>
            ) : (
              <Trans>Ne peut pas être cité : il faut l’anonymiser et recueillir le consentement</Trans>
            )}
          </p>
        </blockquote>
      ))}
      {mayEdit && <VerbatimForm slug={slug} id={interview} />}
    </section>
  );
}

type Values = { text: string; anonymised: boolean; consentOn: string | undefined };

const schema = z.object({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
  anonymised: z.boolean(),
  consentOn: z.optional(z.string()),
}) as unknown as z.ZodMiniType<Values, Values>;

function VerbatimForm({ slug, id }: { slug: string; id: string }) {
  const { t } = useLingui();
  const again = useReadAgain(slug);
  const form = useSavedForm<Values>({
    draft: `diagnostic:${slug}:entretien:${id}:verbatim`,
    schema,
    labels: { text: t`Ce qui a été dit`, anonymised: t`Anonymisé`, consentOn: t`Consentement donné le` },
    start: { values: { text: "", anonymised: false, consentOn: undefined } },
    async save({ text, anonymised, consentOn }, { "If-Match": _none, ...headers }) {
      const body = { text, anonymised, ...(consentOn && { consentOn }) };
      await addVerbatim({ path: { slug, id }, body, headers, throwOnError: true });
      await again();
      say(t`Verbatim ajouté`);
      form.giveUp();
      return undefined;
    },
  });
  return (
    <SavedForm form={form} label={t`Verbatim`} verb={<Trans>Ajouter le verbatim</Trans>}>
      <TextArea {...form.held("text")} rows={3} maximum={2000} />
      <CheckboxField {...form.field("anonymised")} help={t`Rien n’y permet de reconnaître la personne.`} />
      <DateField {...form.held("consentOn")} optional />
    </SavedForm>
  );
}
