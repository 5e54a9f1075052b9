import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getProjectOptions } from "@/api/@tanstack/react-query.gen";
import { ModelPage } from "@/features/models/model-page";
import { VersionView } from "@/features/models/version-view";
import { NotFoundPage, WaitingPage } from "@/shared/layout/page-states";

export const Route = createFileRoute("/projets/$slug_/modele/")({
  loader: ({ context: { queryClient }, params: { slug } }) =>
    queryClient.ensureQueryData(getProjectOptions({ path: { slug } })),
  component: Model,
  notFoundComponent: NotFoundPage,
  pendingComponent: WaitingPage,
});

function Model() {
  const { slug } = Route.useParams();
  const navigate = Route.useNavigate();
  const { sheet } = useSuspenseQuery(getProjectOptions({ path: { slug } })).data;
  return (
    <ModelPage
      slug={slug}
      projectName={sheet.name}
      onBegun={(number) =>
        navigate({ to: "/projets/$slug/modele/$number/modifier", params: { slug, number: String(number) } })
      }
    >
      {({ number }) => (
        <VersionView
          key={number}
          slug={slug}
          number={number}
          onDeleted={() => navigate({ to: "/projets/$slug/modele", params: { slug } })}
        />
      )}
    </ModelPage>
  );
}
