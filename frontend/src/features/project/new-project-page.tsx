import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { addProject } from "@/api";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { PageTitle } from "@/shared/layout/page-title";
import { say } from "@/shared/toasts/toasts";
import styles from "./project.module.css";
import { ProjectForm } from "./project-form";
import { draftOf, nothing } from "./project-schema";
import { useReadAgain } from "./use-project-writes";

/** Adds a project at its first sight. */
export function NewProjectPage({ onDone }: { onDone: (slug: string) => void }) {
  const { t } = useLingui();
  const again = useReadAgain();
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Nouveau projet</Trans>}>
        <Link to="/projets">
          <Trans>Projets</Trans>
        </Link>
      </Breadcrumbs>
      <PageTitle title={t`Nouveau projet`} />
      <p className="lead">
        <Trans>Son nom suffit pour commencer. L’équipe Ansa seule le voit tant que sa fiche n’est pas publiée.</Trans>
      </p>
      <div className={styles.writing}>
        <ProjectForm
          draft="projet:nouveau"
          start={{ values: nothing }}
          label={t`Nouveau projet`}
          verb={<Trans>Ajouter le projet</Trans>}
          save={async (values, headers) => {
            const { data } = await addProject({ body: draftOf(values), headers, throwOnError: true });
            await again(data.slug);
            say(t`Projet ajouté`);
            onDone(data.slug);
            return undefined;
          }}
        />
      </div>
    </div>
  );
}
