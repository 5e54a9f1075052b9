import { createFileRoute } from "@tanstack/react-router";
import { ImportsPage } from "@/features/imports/imports-page";
import { Guarded } from "@/shared/session/guarded";
import { mayReadImports } from "@/shared/session/use-me";

export const Route = createFileRoute("/imports/")({
  component: Imports,
});

function Imports() {
  return <Guarded may={mayReadImports}>{(me) => <ImportsPage me={me} />}</Guarded>;
}
