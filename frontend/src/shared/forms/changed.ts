import { type I18n, i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { ApiError } from "@/shared/api-error";
import { say } from "@/shared/toasts/toasts";
import { same } from "./together";
import { valueInWords } from "./value-words";

/** A part that somebody has changed, with its words before and now where they are few. */
export type Change = { label: string; words?: [before: string, now: string] };

/** What one was about to decide on is no longer what was shown: nothing is decided. */
export class ChangedError extends ApiError {
  readonly changes: Change[];

  constructor(changes: Change[]) {
    super(412);
    this.changes = changes;
  }
}

type Shown<T> = {
  shown: T;
  read: () => Promise<{ data: T; response: Response }>;
  /** Shows it anew. */
  again: () => Promise<unknown>;
  changes: (before: T, now: T) => Change[];
};

/** Decides on what is shown and on nothing else; where it has changed, that is shown instead. */
export async function decideOn<T>(
  { shown, read, again, changes }: Shown<T>,
  decide: (seen: { "If-Match": string }) => Promise<unknown>,
) {
  async function changed(now: T) {
    await again();
    say(i18n._(msg`Quelqu’un a fait un changement entre-temps : rien n’est décidé`));
    return new ChangedError(changes(shown, now));
  }

  const { data, response } = await read();
  if (!same(data, shown)) {
    throw await changed(data);
  }
  try {
    await decide({ "If-Match": response.headers.get("ETag") ?? "" });
  } catch (error) {
    throw error instanceof ApiError && error.status === 412 ? await changed((await read()).data) : error;
  }
}

/** No more than one reads at a glance. */
const FEW = 120;

type Words = (value: unknown) => string;

/** What changed of these parts, in their order; lists and long texts by their label alone. */
export function changesOf<T extends object>(
  i18n: I18n,
  labels: { [name in keyof T]?: string },
  before: T,
  now: T,
  inWords: { [name in keyof T]?: Words } = {},
): Change[] {
  return (Object.keys(labels) as (keyof T)[])
    .filter((name) => !same(before[name], now[name]))
    .map((name) => {
      const label = labels[name] ?? String(name);
      const words = [before[name], now[name]].map((value) => inWords[name]?.(value) ?? fewWords(i18n, value));
      const [was, is] = words;
      return was === undefined || is === undefined ? { label } : { label, words: [was, is] };
    });
}

function fewWords(i18n: I18n, value: unknown): string | undefined {
  if (typeof value === "object" && !(value && "name" in value)) {
    return undefined;
  }
  const words = valueInWords(i18n, value);
  return words.length > FEW ? undefined : words;
}
