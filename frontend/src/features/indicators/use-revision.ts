import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { getIndicator, reviseDefinition } from "@/api";
import { getIndicatorQueryKey, listIndicatorsQueryKey } from "@/api/@tanstack/react-query.gen";
import { ApiError } from "@/shared/api-error";
import type { SavedFormOptions } from "@/shared/forms/use-saved-form";
import { todayInParis } from "@/shared/i18n/civil-day";
import { say } from "@/shared/toasts/toasts";
import { type Revision, revisionOf, startOf } from "./revision-schema";

/** The definition in force, with the ETag that a revision of it must show. */
export async function readInForce(code: string) {
  const { data, response } = await getIndicator({ path: { code }, throwOnError: true });
  return { values: startOf(data, todayInParis()), etag: response.headers.get("ETag") ?? undefined };
}

/** Saves a revision; whatever shows the indicator is then read again. */
export function useRevision(code: string, onDone: () => void): SavedFormOptions<Revision>["save"] {
  const { t } = useLingui();
  const queries = useQueryClient();
  const nothingChanges = t`Rien ne change par rapport à la version en vigueur : modifiez au moins un champ.`;

  return async (values, headers) => {
    try {
      await reviseDefinition({ path: { code }, body: revisionOf(values), headers, throwOnError: true });
    } catch (error) {
      throw told(error, nothingChanges);
    }
    await Promise.all([
      queries.invalidateQueries({ queryKey: getIndicatorQueryKey({ path: { code } }) }),
      queries.invalidateQueries({ queryKey: listIndicatorsQueryKey() }),
      queries.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey).includes("Observations") }),
    ]);
    say(t`Définition révisée`);
    onDone();
    return undefined;
  };
}

/** The form's fields are those of `text` in the call, and what changes nothing is a refusal like others. */
function told(error: unknown, nothingChanges: string): unknown {
  if (!(error instanceof ApiError && error.problem)) {
    return error;
  }
  const errors =
    error.status === 409
      ? [{ code: "unchanged", message: nothingChanges }]
      : error.errors.map(({ pointer, ...rest }) => ({
          ...rest,
          ...(pointer !== undefined && { pointer: pointer.replace(/^\/text\//, "/") }),
        }));
  return new ApiError(error.status, { problem: { ...error.problem, errors }, retryAfter: error.retryAfter });
}
