import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import type { ContactDetails } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { day } from "@/shared/figures/periods";
import { useSaving } from "@/shared/forms/use-saving";
import styles from "./contacts.module.css";
import { EditContact } from "./edit-contact";
import { EraseContact } from "./erase-contact";
import { useContactWrites } from "./use-contact-writes";

/** Somebody one talks to: how to reach her, why that is kept and until when, and what can be done about it. */
export function ContactItem({ contact }: { contact: ContactDetails }) {
  const { i18n, t } = useLingui();
  const id = useId();
  const [editing, setEditing] = useState(false);
  const { failure, attempt } = useSaving();
  const { hand } = useContactWrites(contact.organisation.id, () => {});
  const { firstName, lastName, role, email, phone, notes, basis, consentOn, purgeAt, illustrative } = contact;
  const name = `${firstName} ${lastName}`;
  const until = day(i18n.locale, purgeAt);
  const since = consentOn && day(i18n.locale, consentOn);
  return (
    <li>
      <article aria-labelledby={id} className={styles.contact}>
        <h3 id={id}>{name}</h3>
        {illustrative && <IllustrativeBadge />}
        {role && <p>{role}</p>}
        <p>
          {email && <a href={`mailto:${email}`}>{email}</a>} {phone && <a href={`tel:${phone}`}>{phone}</a>}
        </p>
        {editing ? (
          <EditContact contact={contact} onClose={() => setEditing(false)} />
        ) : (
          <>
            {notes && <p className={styles.text}>{notes}</p>}
            <p className="muted small">
              {basis === "CONSENT" ? <Trans>Consentement du {since}</Trans> : <Trans>Intérêt légitime</Trans>}
              {" · "}
              <Trans>effacement prévu le {until}</Trans>
            </p>
            <div className={`${styles.actions} no-print`}>
              <button
                type="button"
                className="button quiet"
                aria-label={t`Modifier ${name}`}
                onClick={() => setEditing(true)}
              >
                <Trans>Modifier</Trans>
              </button>
              <button
                type="button"
                className="button quiet"
                aria-label={t`Exporter les données de ${name}`}
                onClick={() => attempt(() => hand(contact))}
              >
                <Trans>Exporter</Trans>
              </button>
              <EraseContact contact={contact} />
            </div>
            {failure !== undefined && (
              <p role="alert" className={styles.failure}>
                <Trans>L’export n’a pas abouti. Réessayez dans un instant.</Trans>
              </p>
            )}
          </>
        )}
      </article>
    </li>
  );
}
