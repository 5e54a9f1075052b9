import { createFileRoute } from "@tanstack/react-router";
import { HistoryPage } from "@/features/project/history-page";
import { Guarded } from "@/shared/session/guarded";
import { isOfficer } from "@/shared/session/use-me";

export const Route = createFileRoute("/projets/$slug_/historique")({
  component: History,
});

function History() {
  const { slug } = Route.useParams();
  return <Guarded may={isOfficer}>{(me) => <HistoryPage key={slug} slug={slug} me={me} />}</Guarded>;
}
