import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { LoadFailure } from "@/shared/layout/load-failure";
import { useWriting } from "@/shared/lists/use-writing";
import { verbatimsQuery } from "./interview-query";
import styles from "./interviews.module.css";
import { Verbatim } from "./verbatim";
import { VerbatimForm } from "./verbatim-form";

type VerbatimsProps = { slug: string; interview: string; mayEdit: boolean };

/** What was said in an interview, and which of it may be quoted. */
export function Verbatims({ slug, interview, mayEdit }: VerbatimsProps) {
  const query = useQuery(verbatimsQuery(slug));
  const { writing, opener, close } = useWriting();
  const said = query.data?.filter((verbatim) => verbatim.interview === interview) ?? [];
  const quotable = said.filter((verbatim) => verbatim.quotable).length;
  return (
    <section aria-labelledby="verbatims" className={styles.verbatims}>
      <h3 id="verbatims" tabIndex={-1}>
        <Trans>Verbatims</Trans>
      </h3>
      {query.isError && <LoadFailure error={query.error} retry={query.refetch} />}
      {said.length > 0 && (
        <p className="muted">
          <Plural value={quotable} _0="Aucun ne peut être cité" one="# peut être cité" other="# peuvent être cités" />
        </p>
      )}
      {said.map((verbatim) => (
        <Verbatim key={verbatim.id} slug={slug} verbatim={verbatim} mayEdit={mayEdit} />
      ))}
      {mayEdit && !writing && (
        <button type="button" className="button no-print" {...opener}>
          <Trans>Ajouter un verbatim</Trans>
        </button>
      )}
      {writing && <VerbatimForm slug={slug} interview={interview} onClose={close} />}
    </section>
  );
}
