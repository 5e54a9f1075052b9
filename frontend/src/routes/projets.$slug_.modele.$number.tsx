import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getModelVersionOptions, getProjectOptions } from "@/api/@tanstack/react-query.gen";
import { VersionPage } from "@/features/models/version-page";
import { NotFoundPage, WaitingPage } from "@/shared/layout/page-states";

export const Route = createFileRoute("/projets/$slug_/modele/$number")({
  loader: ({ context: { queryClient }, params: { slug, number } }) =>
    Promise.all([
      queryClient.ensureQueryData(getProjectOptions({ path: { slug } })),
      queryClient.ensureQueryData(getModelVersionOptions({ path: { slug, number: Number(number) } })),
    ]),
  component: Version,
  notFoundComponent: NotFoundPage,
  pendingComponent: WaitingPage,
});

function Version() {
  const { slug, number } = Route.useParams();
  const navigate = Route.useNavigate();
  const { sheet } = useSuspenseQuery(getProjectOptions({ path: { slug } })).data;
  return (
    <VersionPage
      slug={slug}
      projectName={sheet.name}
      number={Number(number)}
      onDeleted={() => navigate({ to: "/projets/$slug/modele", params: { slug } })}
    />
  );
}
