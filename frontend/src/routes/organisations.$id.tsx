import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getOrganisationOptions } from "@/api/@tanstack/react-query.gen";
import { ContactList } from "@/features/contacts/contact-list";
import { OrganisationPage } from "@/features/organisations/organisation-page";
import { isOfAnsa, useMe } from "@/shared/session/use-me";

export const Route = createFileRoute("/organisations/$id")({
  loader: ({ context: { queryClient }, params: { id } }) =>
    queryClient.ensureQueryData(getOrganisationOptions({ path: { id } })),
  component: Organisation,
});

function Organisation() {
  const { id } = Route.useParams();
  const organisation = useSuspenseQuery(getOrganisationOptions({ path: { id } })).data;
  const ofAnsa = isOfAnsa(useMe());
  return (
    <OrganisationPage key={id} organisation={organisation} writable={ofAnsa}>
      {ofAnsa && <ContactList organisation={id} />}
    </OrganisationPage>
  );
}
