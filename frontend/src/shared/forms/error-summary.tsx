import { Plural } from "@lingui/react/macro";
import { type MouseEvent, useEffect, useRef } from "react";
import styles from "./forms.module.css";

export type Refusal = { field: string | undefined; label: string | undefined; words: string };

/** All that a form refuses, each with the way to its field; takes the focus when a save is refused. */
export function ErrorSummary({ refusals, attempts }: { refusals: Refusal[]; attempts: number }) {
  const box = useRef<HTMLDivElement>(null);
  const told = useRef(0);
  const count = refusals.length;

  // The attempt may be counted before its refusals are there
  useEffect(() => {
    if (attempts > told.current && box.current) {
      told.current = attempts;
      box.current.focus();
    }
  });

  function goTo(event: MouseEvent, field: string) {
    event.preventDefault();
    document.getElementById(field)?.focus();
  }

  return (
    count > 0 && (
      <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
        <h2>
          <Plural value={count} one="Une réponse est à revoir" other="# réponses sont à revoir" />
        </h2>
        <ul>
          {refusals.map(({ field, label, words }) => (
            <li key={`${field} ${words}`}>
              {field === undefined ? (
                words
              ) : (
                <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
                  {label}
                  {"\u202f"}: {words}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    )
  );
}
