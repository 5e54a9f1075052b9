import { Trans } from "@lingui/react/macro";
import type { FieldChange } from "@/api";
import styles from "./journal.module.css";
import { keptValue } from "./journal-words";

/** What was changed, field by field: before, then after. */
export function FieldChanges({ changes }: { changes: FieldChange[] }) {
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={change.field}>
          <span className="muted">{change.field}</span> <Values change={change} />
        </li>
      ))}
    </ul>
  );
}

function Values({ change: { before, after, erased } }: { change: FieldChange }) {
  if (erased) {
    return (
      <em>
        <Trans>effacé</Trans>
      </em>
    );
  }
  return (
    <>
      {before !== undefined && <del>{keptValue(before)}</del>}
      {before !== undefined && " → "}
      {after === undefined ? <Trans>rien</Trans> : <span>{keptValue(after)}</span>}
    </>
  );
}
