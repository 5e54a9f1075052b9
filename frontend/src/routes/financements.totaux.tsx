import { createFileRoute } from "@tanstack/react-router";
import { TotalsPage } from "@/features/funding/totals-page";
import { Guarded } from "@/shared/session/guarded";
import { mayReadFunding } from "@/shared/session/use-me";

export const Route = createFileRoute("/financements/totaux")({
  component: Totals,
});

function Totals() {
  return <Guarded may={mayReadFunding}>{(me) => <TotalsPage me={me} />}</Guarded>;
}
