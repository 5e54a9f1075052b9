import { Trans, useLingui } from "@lingui/react/macro";
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import styles from "./ordered-list.module.css";

type OrderedListProps<T> = {
  things: T[];
  onThings: (things: T[]) => void;
  /** What one is called, to tell its buttons from the others'. */
  nameOf: (thing: T, place: number) => string;
  /** Whether each can be taken away here. */
  removable?: boolean;
  children: (thing: T, change: (thing: T) => void) => ReactNode;
};

/** Things in an order of one's own: each can be taken away, moved by its buttons, or dragged by its handle. */
export function OrderedList<T extends { id: string }>(props: OrderedListProps<T>) {
  const { things, onThings, nameOf, removable = true, children } = props;
  const { t } = useLingui();
  const [dragged, setDragged] = useState<string>();
  const [moved, setMoved] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const many = things.length;
  const movedTo = things.findIndex(({ id }) => id === moved) + 1;

  function move(from: number, to: number) {
    const next = [...things];
    const [thing] = next.splice(from, 1);
    if (thing && to >= 0 && to < things.length) {
      next.splice(to, 0, thing);
      setMoved(thing.id);
      onThings(next);
    }
  }

  function remove(place: number) {
    onThings(things.filter((_, at) => at !== place));
    // Where one was is gone: the list is where one is
    list.current?.focus();
  }

  function dragOver(event: DragEvent, place: number) {
    const from = things.findIndex(({ id }) => id === dragged);
    if (from !== -1) {
      event.preventDefault();
      if (from !== place) {
        move(from, place);
      }
    }
  }

  return (
    <>
      <p role="status" className="visually-hidden">
        {movedTo > 0 && (
          <Trans>
            À la place {movedTo} sur {many}
          </Trans>
        )}
      </p>
      <ol ref={list} tabIndex={-1} className={styles.ordered}>
        {things.map((thing, place) => {
          const name = nameOf(thing, place);
          return (
            <li
              key={thing.id}
              data-dragged={thing.id === dragged || undefined}
              onDragOver={(event) => dragOver(event, place)}
              onDrop={(event) => event.preventDefault()}
            >
              <div className={styles.tools}>
                <span
                  draggable
                  aria-hidden="true"
                  className={styles.handle}
                  onDragStart={() => setDragged(thing.id)}
                  onDragEnd={() => setDragged(undefined)}
                >
                  ⠿
                </span>
                <strong>{name}</strong>
                <button
                  type="button"
                  className="button quiet"
                  disabled={place === 0}
                  aria-label={t`Monter « ${name} »`}
                  onClick={() => move(place, place - 1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  className="button quiet"
                  disabled={place === things.length - 1}
                  aria-label={t`Descendre « ${name} »`}
                  onClick={() => move(place, place + 1)}
                >
                  ↓
                </button>
                {removable && (
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={t`Retirer « ${name} »`}
                    onClick={() => remove(place)}
                  >
                    <Trans>Retirer</Trans>
                  </button>
                )}
              </div>
              {children(thing, (next) => onThings(things.map((one) => (one.id === thing.id ? next : one))))}
            </li>
          );
        })}
      </ol>
    </>
  );
}
