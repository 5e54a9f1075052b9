import { client } from "@/api/client.gen";
import { ApiError } from "./api-error";
import { sessionHasExpired } from "./session/session-expiry";

/** Statuses of a session that is over: 499 is what a sign-in redirect becomes for a script. */
const signedOut = [401, 499];

/** Same origin and cookies; the header tells our own calls from those of another site. */
export function connectApi(baseUrl = "") {
  client.setConfig({
    baseUrl,
    headers: { "X-Requested-With": "Essaim" },
  });
  client.interceptors.error.clear();
  client.interceptors.error.use((_error, response) => {
    const status = response?.status ?? 0;
    if (signedOut.includes(status)) {
      sessionHasExpired();
    }
    return new ApiError(status);
  });
}
