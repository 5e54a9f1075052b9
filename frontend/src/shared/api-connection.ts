import { client } from "@/api/client.gen";
import { apiError, isSignedOut } from "./api-error";
import { sessionHasExpired } from "./session/session-expiry";

/** Tells our own calls from those of another site. */
export const ownCall = { "X-Requested-With": "Essaim" };

/** Same origin and cookies. */
export function connectApi(baseUrl = "") {
  client.setConfig({ baseUrl, headers: ownCall });
  client.interceptors.error.clear();
  client.interceptors.error.use((body, response) => {
    const error = apiError(response?.status ?? 0, body, response?.headers);
    if (isSignedOut(error)) {
      sessionHasExpired();
    }
    return error;
  });
}
