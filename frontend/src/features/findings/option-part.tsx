import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { IssueDetails, OptionDetails } from "@/api";
import { stepWords } from "@/shared/projects/project-words";
import { OptionForm } from "./option-form";
import { Prerequisites } from "./prerequisites";

type OptionPartProps = { slug: string; options: OptionDetails[]; issues: IssueDetails[]; mayEdit: boolean };

/** What could be done, with which project, and whether the territory has what that needs. */
export function OptionPart({ slug, options, issues, mayEdit }: OptionPartProps) {
  const { i18n } = useLingui();
  const [writing, setWriting] = useState(false);
  return (
    <section aria-labelledby="options">
      <h2 id="options">
        <Trans>Pistes de déploiement</Trans>
      </h2>
      {options.map(({ id, title, text, steps, model, issues: answered }) => (
        <article key={id}>
          <h3>{title}</h3>
          <p>{text}</p>
          {steps.length > 0 && <p className="muted">{steps.map((step) => i18n._(stepWords[step])).join(", ")}</p>}
          <ul>
            {issues
              .filter((issue) => answered.includes(issue.id))
              .map((issue) => (
                <li key={issue.id}>{issue.title}</li>
              ))}
          </ul>
          {model && (
            <>
              <p>
                <Link to="/projets/$slug" params={{ slug: model.project }}>
                  {model.projectName}
                </Link>
              </p>
              <Prerequisites slug={slug} option={id} />
            </>
          )}
        </article>
      ))}
      {mayEdit && !writing && (
        <button type="button" className="button" onClick={() => setWriting(true)}>
          <Trans>Écrire une piste</Trans>
        </button>
      )}
      {writing && <OptionForm slug={slug} issues={issues} onClose={() => setWriting(false)} />}
    </section>
  );
}
