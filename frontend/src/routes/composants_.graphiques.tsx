import { createFileRoute } from "@tanstack/react-router";
import { KitChartsPage } from "@/features/kit-charts/kit-charts-page";
import { ErrorPage, WaitingPage } from "@/shared/layout/page-states";

export const Route = createFileRoute("/composants_/graphiques")({
  component: KitChartsPage,
  errorComponent: ErrorPage,
  pendingComponent: WaitingPage,
});
