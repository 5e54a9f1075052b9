import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense, useState } from "react";
import { ApiError } from "@/shared/api-error";
import { SaveFailure } from "@/shared/forms/save-failure";
import { useSaving } from "@/shared/forms/use-saving";
import { Skeleton } from "@/shared/layout/skeleton";
import { OrderedList } from "@/shared/lists/ordered-list";
import { useWriting } from "@/shared/lists/use-writing";
import { say } from "@/shared/toasts/toasts";
import styles from "./findings.module.css";
import { toHeading, useReadAgain } from "./findings-query";

type ConclusionPartProps<T> = {
  slug: string;
  /** Of its heading, where one is once something is gone. */
  id: string;
  title: ReactNode;
  things: T[];
  /** What stands in for them while there are none. */
  none: ReactNode;
  mayEdit: boolean;
  nameOf: (number: number) => string;
  keepOrder: (ids: string[]) => Promise<unknown>;
  add: ReactNode;
  form: (onClose: () => void) => ReactNode;
  children: (thing: T) => ReactNode;
};

/** One kind of conclusion, in an order which who writes them changes by drag or by buttons, and then keeps. */
export function ConclusionPart<T extends { id: string }>(props: ConclusionPartProps<T>) {
  const { slug, id, title, things, none, mayEdit, nameOf, keepOrder, add, form, children } = props;
  const { t } = useLingui();
  const again = useReadAgain(slug);
  const { saving, failure, attempt } = useSaving();
  const { writing, opener, close } = useWriting();
  // What came since has its place behind those that were put in order
  const [wanted, setWanted] = useState<string[]>([]);
  const placeOf = (thing: T) => (wanted.includes(thing.id) ? wanted.indexOf(thing.id) : wanted.length);
  const shown = [...things].sort((one, other) => placeOf(one) - placeOf(other));
  const moved = shown.some((thing, place) => thing.id !== things[place]?.id);

  const save = () =>
    attempt(async () => {
      const sent = wanted;
      try {
        await keepOrder(shown.map((thing) => thing.id));
      } catch (error) {
        if (isOutdated(error)) {
          await again();
        }
        throw error;
      }
      await again();
      // What was moved meanwhile is yet to be kept
      setWanted((now) => (now === sent ? [] : now));
      say(t`Ordre enregistré`);
      toHeading(id);
    });

  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {things.length === 0 && none}
      {things.length > 0 && !mayEdit && (
        <ol className={styles.read}>
          {things.map((thing) => (
            <li key={thing.id}>{children(thing)}</li>
          ))}
        </ol>
      )}
      {things.length > 0 && mayEdit && (
        <OrderedList
          things={shown}
          onThings={(next) => setWanted(next.map((thing) => thing.id))}
          nameOf={(_thing, place) => nameOf(place + 1)}
          removable={false}
        >
          {children}
        </OrderedList>
      )}
      {mayEdit && moved && (
        <button type="button" className="button" aria-disabled={saving || undefined} onClick={save}>
          <Trans>Enregistrer cet ordre</Trans>
        </button>
      )}
      {failure !== undefined &&
        (isOutdated(failure) ? (
          <p role="alert">
            <Trans>
              Quelqu’un a changé cette liste entre-temps : la voici à jour. Relisez l’ordre avant de l’enregistrer.
            </Trans>
          </p>
        ) : (
          <SaveFailure error={failure} retry={save} />
        ))}
      {mayEdit && !writing && (
        <button type="button" className={`button ${moved ? "quiet" : ""} no-print`} {...opener}>
          {add}
        </button>
      )}
      {writing && <Suspense fallback={<Skeleton />}>{form(close)}</Suspense>}
    </section>
  );
}

const isOutdated = (error: unknown) => error instanceof ApiError && error.status === 412;
