import { createFileRoute } from "@tanstack/react-router";
import { type AgreementView, parseAgreementView } from "@/features/funding/agreement-view";
import { AgreementsPage } from "@/features/funding/agreements-page";
import { Guarded } from "@/shared/session/guarded";
import { mayReadFunding } from "@/shared/session/use-me";
import { unparsed } from "@/shared/unparsed";

export const Route = createFileRoute("/financements/")({
  validateSearch: unparsed<AgreementView>(),
  component: Agreements,
});

function Agreements() {
  const navigate = Route.useNavigate();
  const view = parseAgreementView(Route.useSearch());
  return (
    <Guarded may={mayReadFunding}>
      {(me) => (
        <AgreementsPage
          me={me}
          view={view}
          onView={(next) => navigate({ search: parseAgreementView(next), replace: true, resetScroll: false })}
        />
      )}
    </Guarded>
  );
}
