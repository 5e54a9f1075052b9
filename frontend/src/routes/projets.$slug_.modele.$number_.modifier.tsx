import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getProjectOptions } from "@/api/@tanstack/react-query.gen";
import { EditModel } from "@/features/models/edit-model";
import { NotFoundPage, WaitingPage } from "@/shared/layout/page-states";
import { Guarded } from "@/shared/session/guarded";

export const Route = createFileRoute("/projets/$slug_/modele/$number_/modifier")({
  loader: ({ context: { queryClient }, params: { slug } }) =>
    queryClient.ensureQueryData(getProjectOptions({ path: { slug } })),
  component: Edit,
  notFoundComponent: NotFoundPage,
  pendingComponent: WaitingPage,
});

function Edit() {
  const { slug, number } = Route.useParams();
  const navigate = Route.useNavigate();
  const { name } = useSuspenseQuery(getProjectOptions({ path: { slug } })).data.sheet;
  return (
    <Guarded may={({ memberships }) => memberships.includes("ANSA")}>
      {() => (
        <EditModel
          slug={slug}
          projectName={name}
          number={Number(number)}
          onSaved={() => navigate({ to: "/projets/$slug/modele/$number", params: { slug, number } })}
        />
      )}
    </Guarded>
  );
}
