import type { ReactNode } from "react";
import styles from "./models.module.css";

type PartFieldProps = { id: string; label: string; error: string | undefined; help?: ReactNode; children: ReactNode };

/** A part of the model in its form: what it is for, what is wrong with it, its fields. */
export function PartField({ id, label, error, help, children }: PartFieldProps) {
  return (
    <section className={styles.part} aria-labelledby={`${id}titre`}>
      <h2 id={`${id}titre`}>{label}</h2>
      {help && <p className="muted">{help}</p>}
      <div id={id} tabIndex={-1} className={styles.fields} data-invalid={error ? true : undefined}>
        {error && (
          <p id={`${id}-erreur`} className={styles.error}>
            {error}
          </p>
        )}
        {children}
      </div>
    </section>
  );
}
