import { QueryClient } from "@tanstack/react-query";
import { isOutage } from "./api-error";

/** Published figures change rarely: five minutes without asking again. */
const FRESH = 5 * 60_000;

export function createQueryClient(retries = 1) {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH,
        retry: (failures, error) => isOutage(error) && failures < retries,
        retryDelay: 800,
        // "Offline" is the browser's guess; the answer decides
        networkMode: "always",
      },
    },
  });
}
