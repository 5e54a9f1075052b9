import { createFileRoute } from "@tanstack/react-router";
import { listIndicatorsOptions } from "@/api/@tanstack/react-query.gen";
import { HomePage } from "@/features/home/home-page";
import { shownFigures } from "@/features/home/shown-figures";

export const Route = createFileRoute("/")({
  // On their way together with the page, which does not wait for them
  loader: ({ context: { queryClient } }) => {
    queryClient.prefetchQuery(shownFigures());
    queryClient.prefetchQuery(listIndicatorsOptions());
  },
  component: HomePage,
});
