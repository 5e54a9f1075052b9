import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { InterviewCategory } from "@/api";
import { listInterviewGuidesOptions } from "@/api/@tanstack/react-query.gen";
import { LoadFailure } from "@/shared/layout/load-failure";

/** What to ask somebody of a category. */
export function Guide({ category }: { category: InterviewCategory }) {
  const query = useQuery(listInterviewGuidesOptions());
  const guide = query.data?.find((one) => one.category === category);
  return (
    <section aria-labelledby="guide">
      <h3 id="guide">
        <Trans>Guide d’entretien</Trans>
      </h3>
      {query.isError && <LoadFailure error={query.error} retry={query.refetch} />}
      {guide?.subjects.map(({ title, questions }) => (
        <div key={title} lang="fr">
          <h4>{title}</h4>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
