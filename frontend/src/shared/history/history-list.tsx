import { Trans, useLingui } from "@lingui/react/macro";
import type { FieldChange, HistoryEvent } from "@/api";
import { moment } from "@/shared/i18n/moment";
import { actionWords, subjectInWords } from "./change-words";
import { FieldChanges } from "./field-changes";
import styles from "./history.module.css";
import type { Names } from "./kept-value";

/** Said by the line itself: who did it and when, and whose part it is. */
const said = /^(id|project|sha256|.*By|(created|updated|added|entered|proposed)At)$/;

/** Said by nobody: what was not filled in when the thing was made. */
const isEmpty = (value: unknown) => value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

type HistoryListProps = {
  events: HistoryEvent[];
  names: Names;
  /** Fields that others tell already, by the kind of thing. */
  left?: Record<string, RegExp>;
};

/** Who changed what of something and of its parts, the newest first. */
export function HistoryList({ events, names, left = {} }: HistoryListProps) {
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <li key={event.id}>
          <EventLine event={event} names={names} left={left[event.subjectType]} />
        </li>
      ))}
    </ol>
  );
}

type EventLineProps = { event: HistoryEvent; names: Names; left: RegExp | undefined };

function EventLine({ event, names, left }: EventLineProps) {
  const { i18n } = useLingui();
  const { at, action, actor, subjectType, subjectId, changes } = event;
  const name = names.get(subjectId);
  const told = ({ field, before, after, erased }: FieldChange) =>
    !said.test(field) && !left?.test(field) && (erased || !isEmpty(before) || !isEmpty(after));
  return (
    <>
      <time className={styles.when} dateTime={at}>
        {moment(i18n.locale, at, "short")}
      </time>
      <div className={styles.event}>
        <p>
          <strong>{subjectInWords(i18n, subjectType)}</strong>
          {name && <>, {name}</>}{" "}
          <span className="muted">
            {i18n._(actionWords[action])} · <Author actor={actor} />
          </span>
        </p>
        <FieldChanges subjectType={subjectType} changes={changes.filter(told)} names={names} />
      </div>
    </>
  );
}

function Author({ actor }: Pick<HistoryEvent, "actor">) {
  if (!actor) {
    return <Trans>Essaim lui-même</Trans>;
  }
  return actor.name ?? actor.username ?? <Trans>personne effacée</Trans>;
}
