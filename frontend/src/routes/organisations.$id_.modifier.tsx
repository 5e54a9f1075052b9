import { createFileRoute } from "@tanstack/react-router";
import { ChangeOrganisationPage } from "@/features/organisations/change-organisation-page";
import { Guarded } from "@/shared/session/guarded";
import { isOfAnsa } from "@/shared/session/use-me";

export const Route = createFileRoute("/organisations/$id_/modifier")({ component: ChangeOrganisation });

function ChangeOrganisation() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <Guarded may={isOfAnsa}>
      {() => (
        <ChangeOrganisationPage
          id={id}
          onChanged={(changed) => navigate({ to: "/organisations/$id", params: { id: changed } })}
        />
      )}
    </Guarded>
  );
}
