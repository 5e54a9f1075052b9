import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ProjectDesk, ProjectDetails } from "@/api";
import { Conditions } from "@/shared/desk/conditions";
import styles from "@/shared/desk/desk.module.css";
import { ReasonForm } from "@/shared/desk/reason-form";
import { moment } from "@/shared/i18n/moment";
import { useProjectWrites } from "../use-project-writes";

type PublicationPartProps = { project: ProjectDetails; desk: ProjectDesk; manager: boolean };

/** Whether everybody reads the sheet as it stands, what keeps it from that, and the way there. */
export function PublicationPart({ project, desk, manager }: PublicationPartProps) {
  const { t, i18n } = useLingui();
  const { publish } = useProjectWrites(project.slug);
  const { slug, publication } = project;
  const { missing, differsFromPublished } = desk;
  const revision = publication?.revision ?? 0;
  const at = publication && moment(i18n.locale, publication.publishedAt, "short");
  const next = revision + 1;
  return (
    <section className={styles.part} aria-labelledby="publication">
      <h3 id="publication">
        <Trans>Publication</Trans>
      </h3>
      <p>
        {!publication && <Trans>Cette fiche n’est pas publiée : l’équipe seule la lit.</Trans>}
        {publication && differsFromPublished && (
          <Trans>
            La fiche a changé depuis la révision {revision}, publiée le {at}, que tout le monde lit.
          </Trans>
        )}
        {publication && !differsFromPublished && (
          <Trans>
            Tout le monde la lit telle quelle : révision {revision}, publiée le {at}.
          </Trans>
        )}
      </p>
      {missing.length > 0 && (
        <div className={styles.missing}>
          <p>
            <Trans>Avant de la publier, il manque :</Trans>
          </p>
          <Conditions unmet={missing} />
          <p>
            <Link to="/projets/$slug/modifier" params={{ slug }}>
              <Trans>Compléter la fiche</Trans>
            </Link>
          </p>
        </div>
      )}
      {missing.length === 0 &&
        differsFromPublished &&
        (manager ? (
          <ReasonForm
            key={next}
            draft={`projet:${slug}:publication:${next}`}
            label={t`Ce qui est nouveau`}
            help={t`Tout le monde le lira dans l’histoire du projet.`}
            verb={revision > 0 ? <Trans>Publier la révision {next}</Trans> : <Trans>Publier la fiche</Trans>}
            save={(reason, headers) => publish(project, { reason }, headers, t`Fiche publiée`)}
          />
        ) : (
          <p className="muted">
            <Trans>Elle est complète : une personne responsable à l’Ansa peut la publier.</Trans>
          </p>
        ))}
    </section>
  );
}
