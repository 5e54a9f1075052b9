import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getModelVersionOptions, getProjectOptions } from "@/api/@tanstack/react-query.gen";
import { ModelFrame } from "@/features/models/model-frame";
import { VersionView } from "@/features/models/version-view";
import { ErrorPage, NotFoundPage, WaitingPage } from "@/shared/layout/page-states";

export const Route = createFileRoute("/projets/$slug_/modele/$number")({
  loader: ({ context: { queryClient }, params: { slug, number } }) =>
    Promise.all([
      queryClient.ensureQueryData(getProjectOptions({ path: { slug } })),
      queryClient.ensureQueryData(getModelVersionOptions({ path: { slug, number: Number(number) } })),
    ]),
  component: Version,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
  pendingComponent: WaitingPage,
});

function Version() {
  const { slug, number } = Route.useParams();
  const { t } = useLingui();
  const navigate = Route.useNavigate();
  const { name } = useSuspenseQuery(getProjectOptions({ path: { slug } })).data.sheet;
  return (
    <ModelFrame
      slug={slug}
      projectName={name}
      title={t`Modèle de ${name}, version ${number}`}
      here={<Trans>Version {number}</Trans>}
    >
      <VersionView
        key={number}
        slug={slug}
        number={Number(number)}
        onDeleted={() => navigate({ to: "/projets/$slug/modele", params: { slug } })}
      />
    </ModelFrame>
  );
}
