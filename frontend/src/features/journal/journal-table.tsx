import { Trans, useLingui } from "@lingui/react/macro";
import type { AuditEventDetails } from "@/api";
import { actionWords, subjectInWords } from "@/shared/history/change-words";
import { FieldChanges } from "@/shared/history/field-changes";
import { moment } from "@/shared/i18n/moment";
import { ErasePerson } from "./erase-person";
import styles from "./journal.module.css";

/** Who did what to what, the newest first: its order is its meaning, hence nothing to sort. */
export function JournalTable({ events }: { events: AuditEventDetails[] }) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className={styles.box} tabIndex={0} aria-label={t`Événements`}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[t`Date`, t`Compte`, t`Action`, t`Objet`, t`Changements`, t`Adresse`].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function EventRow({ event }: { event: AuditEventDetails }) {
  const { i18n } = useLingui();
  const { at, actor, action, subjectType, subjectId, changes, address } = event;
  return (
    <tr>
      <th scope="row">
        <time dateTime={at}>{moment(i18n.locale, at, "short")}</time>
      </th>
      <td>
        {actor?.name ? (
          <>
            {actor.name} <span className="muted small">{actor.username}</span>
            <ErasePerson id={actor.id} name={actor.name} />
          </>
        ) : actor ? (
          <em>
            <Trans>personne effacée</Trans>
          </em>
        ) : (
          <Trans>Essaim lui-même</Trans>
        )}
      </td>
      <td>{i18n._(actionWords[action])}</td>
      <td>
        {subjectInWords(i18n, subjectType)} <span className="muted small">{subjectId}</span>
      </td>
      <td>
        <FieldChanges subjectType={subjectType} changes={changes} />
      </td>
      <td>{address}</td>
    </tr>
  );
}
