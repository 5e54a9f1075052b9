import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { FieldChange } from "@/api";
import { fieldInWords } from "./change-words";
import styles from "./history.module.css";
import { KeptValue, type Names } from "./kept-value";

/** As many changes as are seen at once; the others unfold. */
const AT_ONCE = 4;

const none: Names = new Map();

type FieldChangesProps = {
  /** Of which kind of thing. */
  subjectType: string;
  changes: FieldChange[];
  names?: Names;
};

/** What was changed, field by field: before, then after. */
export function FieldChanges({ subjectType, changes, names = none }: FieldChangesProps) {
  const folded = changes.slice(AT_ONCE);
  return (
    <>
      <ChangeList subjectType={subjectType} changes={changes.slice(0, AT_ONCE)} names={names} />
      {folded.length > 0 && (
        <details>
          <summary>
            <Plural value={folded.length} one="Un autre champ" other="# autres champs" />
          </summary>
          <ChangeList subjectType={subjectType} changes={folded} names={names} />
        </details>
      )}
    </>
  );
}

function ChangeList({ subjectType, changes, names }: Required<FieldChangesProps>) {
  const { i18n } = useLingui();
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={change.field}>
          <span className="muted">{fieldInWords(i18n, subjectType, change.field)}</span>{" "}
          <Values change={change} names={names} />
        </li>
      ))}
    </ul>
  );
}

function Values({ change: { field, before, after, erased }, names }: { change: FieldChange; names: Names }) {
  if (erased) {
    return <ErasedValues field={field} before={before} after={after} names={names} />;
  }
  return (
    <>
      {before !== undefined && (
        <del>
          <KeptValue field={field} value={before} names={names} />
        </del>
      )}
      {before !== undefined && " → "}
      {after === undefined ? (
        <Trans>rien</Trans>
      ) : (
        <span>
          <KeptValue field={field} value={after} names={names} />
        </span>
      )}
    </>
  );
}

type ErasedValuesProps = { field: string; before?: unknown; after?: unknown; names: Names };

/** One of them may be about somebody else, who is not erased. */
function ErasedValues({ field, before, after, names }: ErasedValuesProps) {
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
      {before === undefined ? (
        erased
      ) : (
        <del>
          <KeptValue field={field} value={before} names={names} />
        </del>
      )}
      {" → "}
      {after === undefined ? (
        erased
      ) : (
        <span>
          <KeptValue field={field} value={after} names={names} />
        </span>
      )}
    </>
  );
}
