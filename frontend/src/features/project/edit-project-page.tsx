import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { changeProject, getProject } from "@/api";
import { isNotFound } from "@/shared/api-error";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { NotFoundPage } from "@/shared/layout/page-states";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { say } from "@/shared/toasts/toasts";
import styles from "./project.module.css";
import { ProjectForm } from "./project-form";
import { draftOf, valuesOf } from "./project-schema";
import { useReadAgain } from "./use-project-writes";

async function readProject(slug: string) {
  const { data, response } = await getProject({ path: { slug }, throwOnError: true });
  return { values: valuesOf(data), etag: response.headers.get("ETag") ?? undefined };
}

/** Changes a project's sheet from how it stands now. */
export function EditProjectPage({ slug, onDone }: { slug: string; onDone: () => void }) {
  const { t } = useLingui();
  const again = useReadAgain();
  const current = useQuery({
    queryKey: ["project to change", slug],
    queryFn: () => readProject(slug),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const name = current.data?.values.name ?? slug;
  if (isNotFound(current.error)) {
    return <NotFoundPage />;
  }
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Modifier</Trans>}>
        <Link to="/projets">
          <Trans>Projets</Trans>
        </Link>
        <Link to="/projets/$slug" params={{ slug }}>
          {name}
        </Link>
      </Breadcrumbs>
      <PageTitle title={t`Modifier « ${name} »`} />
      <p className="lead">
        <Trans>Ce qui est publié ne change pas : une nouvelle révision se publie depuis la fiche.</Trans>
      </p>
      <div className={styles.writing}>
        {current.isError && <LoadFailure error={current.error} retry={current.refetch} />}
        {current.isPending && <Skeleton lines={8} />}
        {current.data && (
          <ProjectForm
            draft={`projet:${slug}`}
            start={current.data}
            label={t`Fiche du projet`}
            verb={<Trans>Enregistrer la fiche</Trans>}
            save={async (values, { "Idempotency-Key": _key, ...headers }) => {
              const { response } = await changeProject({
                path: { slug },
                body: draftOf(values),
                headers,
                throwOnError: true,
              });
              await again(slug);
              say(t`Fiche enregistrée`);
              onDone();
              return response.headers.get("ETag") ?? undefined;
            }}
            reload={() => readProject(slug)}
          />
        )}
      </div>
    </div>
  );
}
