import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import styles from "./forms.module.css";

/** What every field of a form may say beside its label. */
export type FieldWords = { help?: ReactNode; optional?: boolean };

type FieldFrameProps = FieldWords & {
  id: string;
  label: string;
  error: string | undefined;
  children: ReactNode;
  /** A group of inputs is named by a legend, one input by a label. */
  group?: boolean;
};

/** Label, help, error, then the input: what is read out comes in the order it is seen. */
export function FieldFrame({ id, label, error, help, optional, group, children }: FieldFrameProps) {
  const name = (
    <>
      {label}{" "}
      {optional && (
        <span className={styles.optional}>
          <Trans>(facultatif)</Trans>
        </span>
      )}
    </>
  );
  const below = (
    <>
      {help && (
        <p id={helpOf(id)} className={styles.help}>
          {help}
        </p>
      )}
      {error && (
        <p id={errorOf(id)} className={styles.error}>
          {error}
        </p>
      )}
      {children}
    </>
  );
  return group ? (
    <fieldset
      className={styles.field}
      data-invalid={error ? true : undefined}
      aria-describedby={describedBy(id, { help, error })}
    >
      <legend>{name}</legend>
      {below}
    </fieldset>
  ) : (
    <div className={styles.field} data-invalid={error ? true : undefined}>
      <label htmlFor={id} className={styles.label}>
        {name}
      </label>
      {below}
    </div>
  );
}

const helpOf = (id: string) => `${id}-aide`;
const errorOf = (id: string) => `${id}-erreur`;

/** The ids of what is said of a field, for `aria-describedby`. */
export function describedBy(id: string, { help, error }: { help?: ReactNode; error: string | undefined }) {
  return [help && helpOf(id), error && errorOf(id)].filter(Boolean).join(" ") || undefined;
}

/** What an input says of itself to those who do not see it. */
export function inputState(id: string, said: { help?: ReactNode; error: string | undefined; optional?: boolean }) {
  return {
    id,
    "aria-describedby": describedBy(id, said),
    "aria-invalid": said.error ? true : undefined,
    "aria-required": said.optional ? undefined : true,
  } as const;
}
