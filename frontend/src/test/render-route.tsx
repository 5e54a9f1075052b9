import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRouter, RouterProvider } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import { routeTree } from "@/routeTree.gen";
import { pageStates } from "@/shared/layout/page-states";
import { parseSearch } from "@/shared/parse-search";
import { createQueryClient } from "@/shared/query-client";

/** Renders the application at a path, with an empty cache and no retries. */
export function renderRoute(path: string) {
  const queryClient = createQueryClient(0);
  const router = createRouter({
    routeTree,
    context: { queryClient },
    ...pageStates,
    parseSearch,
    history: createMemoryHistory({ initialEntries: [path] }),
  });
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { router, queryClient };
}
