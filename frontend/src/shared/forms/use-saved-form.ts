import { zodResolver } from "@hookform/resolvers/zod";
import { useLingui } from "@lingui/react";
import { useEffect, useId, useRef, useState } from "react";
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type PathValue,
  type Resolver,
  type UseFormReturn,
  useForm,
} from "react-hook-form";
import { ApiError } from "@/shared/api-error";
import { type Choices, differences, merged } from "./merge";
import type { Option } from "./option";
import { refusalsOf } from "./refusals";
import type { z } from "./schema";
import { useDraft } from "./use-draft";
import { useSaving } from "./use-saving";

/** A version of what is edited, as it stands on the server. */
type Version<V> = { values: V; etag?: string | undefined };

/** Headers of the call that saves: it is taken once, and only over the version that was read. */
type SaveHeaders = { "Idempotency-Key": string; "If-Match"?: string };

export type SavedFormOptions<V extends FieldValues> = {
  /** Names the draft: the form and what it is about, `projet:42`. */
  draft: string;
  schema: z.ZodMiniType<V, V>;
  /** Every field's label, in the order of the form. */
  labels: Record<keyof V & string, string>;
  /** The words of what is chosen from a list, by field. */
  choices?: { [name in keyof V]?: Option[] };
  /** How a value that is more than a word or a number is told, by field. */
  inWords?: { [name in keyof V]?: (value: V[name]) => string };
  start: Version<V>;
  /** Answers the ETag of what then stands on the server, where it is edited further. */
  save: (values: V, headers: SaveHeaders) => Promise<string | undefined>;
  /** What stands on the server now, asked when someone changed it meanwhile. */
  reload?: () => Promise<Version<V>>;
};

/** What somebody else made of the version that both began with. */
type Conflict<V> = { base: V; theirs: Version<V> };

/** What a native field is given. */
export type FieldBinding = {
  id: string;
  name: string;
  label: string;
  error: string | undefined;
  registration: {
    name: string;
    ref: (element: HTMLElement | null) => void;
    onChange: (event: { target: unknown; type?: unknown }) => Promise<unknown>;
    onBlur: (event: { target: unknown; type?: unknown }) => Promise<unknown>;
  };
};

/** What a field that holds a value of its own is given. */
export type HeldBinding<T> = Omit<FieldBinding, "registration"> & { value: T; onChange: (value: T) => void };

/**
 * A form whose words are never lost: drafts by person, refusals beside their fields, one call however often the button is
 * pressed, and a choice field by field when someone else saved first.
 */
export function useSavedForm<V extends FieldValues>(options: SavedFormOptions<V>) {
  const { draft: draftName, labels, start } = options;
  const { i18n } = useLingui();
  const id = useId();
  const names = Object.keys(labels) as (keyof V & string)[];
  const version = useRef(start);
  const [conflict, setConflict] = useState<Conflict<V>>();
  const [others, setOthers] = useState<string[]>([]);
  const [attempts, setAttempts] = useState(0);
  const { saving, failure, attempt } = useSaving();
  const form = useForm<V>({
    defaultValues: start.values as DefaultValues<V>,
    resolver: zodResolver(options.schema as z.ZodMiniType<V, FieldValues>) as Resolver<V>,
    shouldFocusError: false,
  });
  const { errors } = form.formState;

  const draft = useDraft<V>(draftName, ({ values, base, etag }) => {
    version.current = { values: base, etag };
    form.reset(values, { keepDefaultValues: true });
  });
  const keep = (values: V) => draft.keep({ values, base: version.current.values, etag: version.current.etag });
  useAutosave(form, () => keep(form.getValues()));

  /** What was written meanwhile counts: nothing typed is lost to a choice between older words. */
  const foundIn = ({ base, theirs }: Conflict<V>) => differences(names, base, form.watch(), theirs.values);

  async function send(values: V) {
    const { etag } = version.current;
    setOthers([]);
    try {
      const saved = await options.save(values, {
        "Idempotency-Key": draft.idempotencyKey(),
        ...(etag !== undefined && { "If-Match": etag }),
      });
      version.current = { values, etag: saved };
      draft.discard();
      form.reset(values);
    } catch (error) {
      await told(error, values);
    }
  }

  /** Refusals go to their fields and a conflict to its panel; anything else is the attempt's failure. */
  async function told(error: unknown, values: V) {
    if (error instanceof ApiError && error.status === 412 && options.reload) {
      const theirs = await options.reload();
      const base = version.current.values;
      if (differences(names, base, values, theirs.values).length > 0) {
        setConflict({ base, theirs });
        return;
      }
      version.current = theirs;
      await send(values);
      return;
    }
    if (error instanceof ApiError && error.errors.length > 0) {
      const refusals = refusalsOf(i18n, error, names);
      for (const [name, message] of refusals.fields) {
        form.setError(name as Path<V>, { type: "server", message });
      }
      setOthers(refusals.others);
      setAttempts((count) => count + 1);
      return;
    }
    throw error;
  }

  const submit = form.handleSubmit(
    (values) => attempt(() => send(values)),
    () => setAttempts((count) => count + 1),
  );

  const shared = (name: keyof V & string) => {
    const message = errors[name]?.message;
    return { id: `${id}${name}`, name, label: labels[name], error: typeof message === "string" ? message : undefined };
  };

  return {
    id,
    saving,
    failure,
    /** What to choose between, of which version of the other person. */
    conflict: conflict && { found: foundIn(conflict), etag: conflict.theirs.etag },
    restored: draft.restored,
    /** Every refusal, in the form's order; what has no field comes last. */
    refusals: [
      ...names.map(shared).flatMap(({ id: field, label, error }) => (error ? [{ field, label, words: error }] : [])),
      ...others.map((words) => ({ field: undefined, label: undefined, words })),
    ],
    /** Grows each time a save is refused for what the fields hold. */
    attempts,
    labels: labels as Record<string, string>,
    choices: (options.choices ?? {}) as Record<string, Option[] | undefined>,
    inWords: (options.inWords ?? {}) as Record<string, ((value: unknown) => string) | undefined>,
    submit,
    field: (name: keyof V & string): FieldBinding => ({
      ...shared(name),
      registration: form.register(name as unknown as Path<V>),
    }),
    held: <N extends keyof V & string>(name: N): HeldBinding<V[N]> => ({
      ...shared(name),
      value: form.watch(name as unknown as Path<V>),
      onChange: (value) =>
        form.setValue(name as unknown as Path<V>, value as PathValue<V, Path<V>>, {
          shouldDirty: true,
          shouldValidate: form.formState.isSubmitted,
        }),
    }),
    /** Back to what stands on the server. */
    giveUp() {
      draft.discard();
      version.current = start;
      setConflict(undefined);
      setOthers([]);
      form.reset(start.values);
    },
    /** Saves what was chosen, over the version of the other person. */
    settle(choices: Choices) {
      if (conflict) {
        const values = merged(form.getValues(), foundIn(conflict), choices);
        version.current = conflict.theirs;
        setConflict(undefined);
        form.reset(values, { keepDefaultValues: true });
        keep(values);
        submit();
      }
    },
  };
}

export type SavedForm = Omit<ReturnType<typeof useSavedForm>, "field" | "held">;

/** Every change is kept at once: a few hundred bytes, and no timer to miss when the page goes. */
function useAutosave<V extends FieldValues>({ watch }: UseFormReturn<V>, keep: () => void) {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const subscription = watch((_values, { name }) => {
      if (name !== undefined) {
        latest.current();
      }
    });
    return () => subscription.unsubscribe();
  }, [watch]);
}
