import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listOrganisationContactsInfiniteOptions } from "@/api/@tanstack/react-query.gen";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { MoreButton } from "@/shared/tables/more-button";
import { ContactForm } from "./contact-form";
import { ContactItem } from "./contact-item";
import { draftName, nothing } from "./contact-schema";
import styles from "./contacts.module.css";
import { useContactWrites } from "./use-contact-writes";

/** The people one talks to in an organisation, for Ansa's team alone. */
export default function ContactList({ organisation }: { organisation: string }) {
  const { t } = useLingui();
  const [adding, setAdding] = useState(false);
  const { add } = useContactWrites(organisation, () => setAdding(false));
  const path = { id: organisation };
  const pages = useInfiniteQuery({
    ...listOrganisationContactsInfiniteOptions({ path }),
    initialPageParam: { path },
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
    gcTime: 0,
  });
  const contacts = pages.data?.pages.flatMap(({ items }) => items);

  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">
        <Trans>Contacts</Trans>
      </h2>
      <p className="muted small">
        <Trans>Données personnelles : lues par l’équipe Ansa seule, et chaque lecture est notée au journal.</Trans>
      </p>
      <div className={styles.contacts}>
        {pages.isError && !contacts && <LoadFailure error={pages.error} retry={pages.refetch} />}
        {pages.isPending && <Skeleton />}
        {contacts?.length === 0 && (
          <p>
            <Trans>Personne pour l’instant. Ajoutez la première personne à qui l’on parle ici.</Trans>
          </p>
        )}
        {contacts && contacts.length > 0 && (
          <ul className={styles.list}>
            {contacts.map((contact) => (
              <ContactItem key={contact.id} contact={contact} />
            ))}
          </ul>
        )}
        <MoreButton pages={pages} />
        {contacts &&
          (adding ? (
            <ContactForm
              draft={draftName(`nouveau:${organisation}`)}
              start={{ values: nothing }}
              save={add}
              label={t`Nouveau contact`}
              verb={<Trans>Ajouter le contact</Trans>}
              onClose={() => setAdding(false)}
            />
          ) : (
            <button type="button" className="button no-print" onClick={() => setAdding(true)}>
              <Trans>Ajouter un contact</Trans>
            </button>
          ))}
      </div>
    </section>
  );
}
