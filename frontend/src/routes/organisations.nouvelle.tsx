import { createFileRoute } from "@tanstack/react-router";
import { NewOrganisationPage } from "@/features/organisations/new-organisation-page";
import { Guarded } from "@/shared/session/guarded";
import { isOfAnsa } from "@/shared/session/use-me";

export const Route = createFileRoute("/organisations/nouvelle")({ component: NewOrganisation });

function NewOrganisation() {
  const navigate = Route.useNavigate();
  return (
    <Guarded may={isOfAnsa}>
      {() => <NewOrganisationPage onAdded={(id) => navigate({ to: "/organisations/$id", params: { id } })} />}
    </Guarded>
  );
}
