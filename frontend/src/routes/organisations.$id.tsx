import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { getOrganisationOptions } from "@/api/@tanstack/react-query.gen";
import { OrganisationAgreements } from "@/features/funding/organisation-agreements";
import { OrganisationPage } from "@/features/organisations/organisation-page";
import { SponsoredProjects } from "@/features/projects/sponsored-projects";
import { Skeleton } from "@/shared/layout/skeleton";
import { isOfAnsa, mayReadFunding, useMe } from "@/shared/session/use-me";

// What only the team reads, with its form
const ContactList = lazy(() => import("@/features/contacts/contact-list"));

export const Route = createFileRoute("/organisations/$id")({
  loader: ({ context: { queryClient }, params: { id } }) =>
    queryClient.ensureQueryData(getOrganisationOptions({ path: { id } })),
  component: Organisation,
});

function Organisation() {
  const { id } = Route.useParams();
  const organisation = useSuspenseQuery(getOrganisationOptions({ path: { id } })).data;
  const { types } = organisation;
  const me = useMe();
  const ofAnsa = isOfAnsa(me);
  return (
    <OrganisationPage key={id} organisation={organisation} writable={ofAnsa}>
      <SponsoredProjects sponsor={id} expected={types.includes("SPONSOR")} />
      {mayReadFunding(me) && (
        <>
          <OrganisationAgreements organisation={id} side="funder" expected={types.includes("FUNDER")} />
          <OrganisationAgreements organisation={id} side="beneficiary" expected={false} />
        </>
      )}
      {ofAnsa && (
        <Suspense fallback={<Skeleton />}>
          <ContactList organisation={id} />
        </Suspense>
      )}
    </OrganisationPage>
  );
}
