import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { InterviewCategory } from "@/api";
import { listInterviewGuidesOptions } from "@/api/@tanstack/react-query.gen";

/** What to ask somebody of a category. */
export function Guide({ category }: { category: InterviewCategory }) {
  const guide = useQuery(listInterviewGuidesOptions()).data?.find((one) => one.category === category);
  return (
    <section aria-labelledby="guide">
      <h3 id="guide">
        <Trans>Guide d’entretien</Trans>
      </h3>
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
