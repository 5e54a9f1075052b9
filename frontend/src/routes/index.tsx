import { createFileRoute } from "@tanstack/react-router";
import { listIndicatorsOptions } from "@/api/@tanstack/react-query.gen";
import { HomePage } from "@/features/home/home-page";
import { shownFigures } from "@/features/home/shown-figures";
import { wholeCountry } from "@/features/home/whole-country-loading";

export const Route = createFileRoute("/")({
  // On their way together with the page, which does not wait for them
  loader: ({ context: { queryClient } }) => {
    queryClient.prefetchQuery(shownFigures());
    queryClient.prefetchQuery(listIndicatorsOptions());
    // Should it fail, the page says so
    wholeCountry().catch(() => undefined);
  },
  component: HomePage,
});
