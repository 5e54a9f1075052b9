import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { isNotFound } from "@/shared/api-error";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { NotFoundPage } from "@/shared/layout/page-states";
import { Skeleton } from "@/shared/layout/skeleton";
import { ModelForm } from "./model-form";
import { ModelFrame } from "./model-frame";
import { readVersion, useModelWrites } from "./use-model-writes";

type EditModelProps = { slug: string; projectName: string; number: number; onSaved: () => void };

/** Changes a draft from how it stands now. */
export function EditModel({ slug, projectName, number, onSaved }: EditModelProps) {
  const { t } = useLingui();
  const { change } = useModelWrites(slug);
  const current = useQuery({
    queryKey: ["model to change", slug, number],
    queryFn: () => readVersion(slug, number),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (isNotFound(current.error)) {
    return <NotFoundPage />;
  }
  return (
    <ModelFrame
      slug={slug}
      projectName={projectName}
      title={t`Modifier le modèle de ${projectName}`}
      here={<Trans>Modifier</Trans>}
    >
      {current.isError && <LoadFailure error={current.error} retry={current.refetch} />}
      {current.isPending && <Skeleton lines={8} />}
      {current.data &&
        (current.data.version.state === "DRAFT" ? (
          <ModelForm
            draft={`modele:${slug}:${current.data.version.id}`}
            start={current.data}
            save={change(number, onSaved)}
            reload={() => readVersion(slug, number)}
          />
        ) : (
          <EmptyState
            title={t`Cette version est publiée`}
            action={
              <Link to="/projets/$slug/modele" params={{ slug }} className="button">
                <Trans>Voir le modèle</Trans>
              </Link>
            }
          >
            <Trans>Elle ne change plus. Commencez une nouvelle version, qui reprendra ce qu’elle dit.</Trans>
          </EmptyState>
        ))}
    </ModelFrame>
  );
}
