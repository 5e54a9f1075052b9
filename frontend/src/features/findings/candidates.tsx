import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LoadFailure } from "@/shared/layout/load-failure";
import { stepWords } from "@/shared/projects/project-words";
import styles from "./findings.module.css";
import { candidatesQuery } from "./findings-query";

/** Which project answers which gap. */
export function Candidates({ slug }: { slug: string }) {
  const { i18n } = useLingui();
  const query = useQuery(candidatesQuery(slug));
  return (
    <section aria-labelledby="manques" className={styles.part}>
      <h2 id="manques">
        <Trans>Quel projet répond à quel manque</Trans>
      </h2>
      {query.isError && <LoadFailure error={query.error} retry={query.refetch} />}
      {query.data?.length === 0 && (
        <p className="muted">
          <Trans>Aucun projet publié ne répond aux étapes que rien ne couvre.</Trans>
        </p>
      )}
      <ul className={styles.checks}>
        {query.data?.map(({ model, steps, met, missed, unknown }) => (
          <li key={model.project}>
            <Link to="/projets/$slug" params={{ slug: model.project }}>
              {model.projectName}
            </Link>{" "}
            {steps.map((step) => i18n._(stepWords[step])).join(", ")}{" "}
            <span className="muted">
              <Plural value={met} one="# prérequis rempli" other="# prérequis remplis" />,{" "}
              <Plural value={missed} one="# non rempli" other="# non remplis" />,{" "}
              <Plural value={unknown} one="# inconnu" other="# inconnus" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
