import { createFileRoute } from "@tanstack/react-router";
import { DuplicatesPage } from "@/features/organisations/duplicates-page";
import { Guarded } from "@/shared/session/guarded";
import { isManager, isOfAnsa } from "@/shared/session/use-me";

export const Route = createFileRoute("/organisations/doublons")({ component: Duplicates });

function Duplicates() {
  return <Guarded may={isOfAnsa}>{(me) => <DuplicatesPage mayMerge={isManager(me)} />}</Guarded>;
}
