import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { FieldChange } from "@/api";
import styles from "./journal.module.css";
import { fieldInWords, keptValue } from "./journal-words";

/** As many changes as are seen at once; the others unfold. */
const AT_ONCE = 4;

/** What was changed, field by field: before, then after. */
export function FieldChanges({ changes }: { changes: FieldChange[] }) {
  const folded = changes.slice(AT_ONCE);
  return (
    <>
      <ChangeList changes={changes.slice(0, AT_ONCE)} />
      {folded.length > 0 && (
        <details>
          <summary>
            <Plural value={folded.length} one="Un autre champ" other="# autres champs" />
          </summary>
          <ChangeList changes={folded} />
        </details>
      )}
    </>
  );
}

function ChangeList({ changes }: { changes: FieldChange[] }) {
  const { i18n } = useLingui();
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={change.field}>
          <span className="muted">{fieldInWords(i18n, change.field)}</span> <Values change={change} />
        </li>
      ))}
    </ul>
  );
}

function Values({ change: { before, after, erased } }: { change: FieldChange }) {
  if (erased) {
    return <ErasedValues before={before} after={after} />;
  }
  return (
    <>
      {before !== undefined && <del>{keptValue(before)}</del>}
      {before !== undefined && " → "}
      {after === undefined ? <Trans>rien</Trans> : <span>{keptValue(after)}</span>}
    </>
  );
}

/** One of them may be about somebody else, who is not erased. */
function ErasedValues({ before, after }: Pick<FieldChange, "before" | "after">) {
  const erased = (
    <em>
      <Trans>effacé</Trans>
    </em>
  );
  if (before === undefined && after === undefined) {
    return erased;
  }
  return (
    <>
      {before === undefined ? erased : <del>{keptValue(before)}</del>}
      {" → "}
      {after === undefined ? erased : <span>{keptValue(after)}</span>}
    </>
  );
}
