import { createFileRoute } from "@tanstack/react-router";
import { SignInUnavailablePage } from "@/shared/session/sign-in-unavailable-page";

export const Route = createFileRoute("/connexion-indisponible")({
  validateSearch: ({ from }: Record<string, unknown>) => ({ from: typeof from === "string" ? from : "/" }),
  component: SignInUnavailablePage,
});
