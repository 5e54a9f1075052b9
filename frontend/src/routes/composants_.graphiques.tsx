import { createFileRoute } from "@tanstack/react-router";
import { KitChartsPage } from "@/features/kit-charts/kit-charts-page";

export const Route = createFileRoute("/composants_/graphiques")({
  component: KitChartsPage,
});
