import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ContactDetails } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { day } from "@/shared/figures/periods";
import { todayInParis } from "@/shared/i18n/civil-day";
import styles from "./contacts.module.css";

/** Within so many days an erasure is near enough to be seen coming. */
const NEAR_DAYS = 30;

/** A line for each contact; its order is its meaning, hence nothing to sort. */
export function RegisterTable({ contacts }: { contacts: ContactDetails[] }) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className={styles.box} tabIndex={0} aria-label={t`Contacts`}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[t`Contact`, t`Organisation`, t`Base légale`, t`Effacement prévu`].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contacts.map((contact) => (
            <RegisterRow key={contact.id} contact={contact} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RegisterRow({ contact }: { contact: ContactDetails }) {
  const { i18n } = useLingui();
  const { firstName, lastName, email, role, organisation, basis, consentOn, purgeAt, illustrative } = contact;
  const since = consentOn && day(i18n.locale, consentOn);
  return (
    <tr>
      <th scope="row">
        {firstName} {lastName} {illustrative && <IllustrativeBadge />}
        <p className="muted small">{[role, email].filter(Boolean).join(" · ")}</p>
      </th>
      <td>
        <Link to="/organisations/$id" params={{ id: organisation.id }}>
          {organisation.name}
        </Link>
      </td>
      <td>{basis === "CONSENT" ? <Trans>Consentement du {since}</Trans> : <Trans>Intérêt légitime</Trans>}</td>
      <td>
        {day(i18n.locale, purgeAt)}
        {isNear(purgeAt) && (
          <p className={styles.due}>
            <Trans>Bientôt effacé</Trans>
          </p>
        )}
      </td>
    </tr>
  );
}

const isNear = (purgeAt: string) => Date.parse(purgeAt) - Date.parse(todayInParis()) <= NEAR_DAYS * 86_400_000;
