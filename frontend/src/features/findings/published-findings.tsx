import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { CitedEvidence, OptionPrerequisite, PublishedFindings as Published } from "@/api";
import { formatValue } from "@/shared/figures/units";
import { stepWords } from "@/shared/projects/project-words";
import { evidenceWords, strengthMarks, strengthWords, themeWords, verdictMarks, verdictWords } from "./finding-words";
import styles from "./findings.module.css";
import { ModelLink } from "./model-link";

/** What a published diagnostic found, each finding with what it rests on, a click away. */
export function PublishedFindings({ published }: { published: Published }) {
  const { i18n } = useLingui();
  return (
    <div className={styles.part}>
      <ol className={styles.published}>
        {published.findings.map(({ id, statement, theme, strength, evidence }) => (
          <li key={id} id={`constat-${id}`} className={styles.finding}>
            <p lang="fr">
              <strong>{statement}</strong>
            </p>
            <p className={styles.facts}>
              <span>{i18n._(themeWords[theme])}</span>
              <span>
                <span aria-hidden="true">{strengthMarks[strength]}</span> {i18n._(strengthWords[strength])}
              </span>
            </p>
            <ul className={styles.evidence}>
              {evidence.map((link) => (
                <li key={`${link.kind} ${link.key}`}>
                  <strong>{i18n._(evidenceWords[link.kind])}</strong> <Cited link={link} />
                  {link.note && <span className="muted"> — {link.note}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {published.quotations.length > 0 && (
        <section>
          <h3>
            <Trans>Ce qui a été dit</Trans>
          </h3>
          {published.quotations.map(({ id, text, publicLabel }) => (
            <blockquote key={id} id={`citation-${id}`} lang="fr" className={styles.said}>
              <p>{text}</p>
              <p className="muted">{publicLabel}</p>
            </blockquote>
          ))}
        </section>
      )}
    </div>
  );
}

/** On the page itself, or where the initiative can be read. */
function Cited({ link: { kind, key, label } }: { link: CitedEvidence }) {
  if (kind === "FIGURE") {
    return (
      <a href={`#chiffre-${key}`} lang="fr">
        {label}
      </a>
    );
  }
  if (kind === "VERBATIM") {
    return (
      <a href={`#citation-${key}`} lang="fr">
        {label}
      </a>
    );
  }
  if (kind === "INITIATIVE") {
    return (
      <Link to="/initiatives" search={{ q: label ?? "" }} lang="fr">
        {label}
      </Link>
    );
  }
  return <span lang="fr">{label}</span>;
}

/** What could be done: issues, then options with the projects that they would deploy, held against the territory. */
export function PublishedOptions({ published }: { published: Published }) {
  const { i18n } = useLingui();
  const titleOf = (id: string) => published.issues.find((issue) => issue.id === id)?.title;
  return (
    <div className={styles.part}>
      {published.issues.length > 0 && (
        <section>
          <h3>
            <Trans>Enjeux</Trans>
          </h3>
          <ol className={styles.published}>
            {published.issues.map(({ id, title, text }) => (
              <li key={id} lang="fr">
                <strong>{title}</strong>
                {text && <p>{text}</p>}
              </li>
            ))}
          </ol>
        </section>
      )}
      {published.options.length > 0 && (
        <h3>
          <Trans>Pistes de déploiement</Trans>
        </h3>
      )}
      {published.options.map(({ option, prerequisites }) => (
        <section key={option.id} className={styles.option}>
          <h4 lang="fr">{option.title}</h4>
          {option.text && <p lang="fr">{option.text}</p>}
          {option.model && <ModelLink model={option.model} />}
          <p className="muted">
            {option.steps.map((step) => i18n._(stepWords[step])).join(", ")}
            {option.issues.length > 0 && (
              <>
                {" · "}
                <Trans>répond à : {option.issues.map(titleOf).filter(Boolean).join(" ; ")}</Trans>
              </>
            )}
          </p>
          <Verdicts prerequisites={prerequisites} />
        </section>
      ))}
    </div>
  );
}

function Verdicts({ prerequisites }: { prerequisites: OptionPrerequisite[] }) {
  const { i18n } = useLingui();
  return (
    <ul className={styles.checks}>
      {prerequisites.map(({ prerequisite, verdict, figure }) => (
        <li key={prerequisite.id}>
          <span aria-hidden="true">{verdictMarks[verdict]}</span> <strong>{i18n._(verdictWords[verdict])}</strong>{" "}
          <span lang="fr">{prerequisite.words}</span>
          {figure?.observation.value !== undefined && (
            <span className="muted">
              {" "}
              ({prerequisite.indicator?.code}, {formatValue(i18n.locale, figure.observation.value, figure.unit)})
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
