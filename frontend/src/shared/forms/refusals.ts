import type { I18n } from "@lingui/core";
import type { ApiError } from "@/shared/api-error";
import { refusalInWords } from "./refusal-words";

/** What the server refuses: beside the fields it names, and the rest for the summary. */
export type Refusals = { fields: [name: string, words: string][]; others: string[] };

/** `/title` and `/lines/0/label` point at the fields `title` and `lines`. */
const fieldAt = (pointer: string) => pointer.split("/")[1]?.replaceAll("~1", "/").replaceAll("~0", "~");

/** Places a problem's errors: what no field of the form answers for keeps its pointer in the summary. */
export function refusalsOf(i18n: I18n, error: ApiError, names: readonly string[]): Refusals {
  const refusals: Refusals = { fields: [], others: [] };
  for (const refusal of error.errors) {
    const name = refusal.pointer === undefined ? refusal.parameter : fieldAt(refusal.pointer);
    const words = refusalInWords(i18n, refusal);
    if (name !== undefined && names.includes(name)) {
      refusals.fields.push([name, words]);
    } else {
      refusals.others.push([refusal.pointer ?? refusal.parameter, words].filter(Boolean).join("\u202f: "));
    }
  }
  return refusals;
}
