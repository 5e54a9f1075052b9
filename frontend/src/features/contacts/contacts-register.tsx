import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { listContactsInfiniteOptions } from "@/api/@tanstack/react-query.gen";
import { matches } from "@/shared/i18n/fold";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { MoreButton } from "@/shared/tables/more-button";
import styles from "./contacts.module.css";
import { RegisterTable } from "./register-table";

/** Everybody whose data are kept, whoever is erased first at the head. */
export function ContactsRegister() {
  const { t } = useLingui();
  // Neither in the address nor sent: a name that is searched for would outlive its erasure there
  const [typed, setTyped] = useState("");
  const pages = useInfiniteQuery({
    ...listContactsInfiniteOptions({ query: { limit: 500 } }),
    initialPageParam: {},
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
    gcTime: 0,
  });
  const contacts = pages.data?.pages.flatMap(({ items }) => items);
  const shown = contacts?.filter(({ firstName, lastName, email, organisation }) =>
    matches(`${firstName} ${lastName} ${email ?? ""} ${organisation.name}`, typed),
  );

  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Contacts</Trans>}>
        <Link to="/organisations">
          <Trans>Organisations</Trans>
        </Link>
      </Breadcrumbs>
      <PageTitle title={t`Registre des contacts`} />
      <p className="lead">
        <Trans>
          Qui est connu d’Essaim, sur quelle base et jusqu’à quand. À la date prévue, chaque contact est effacé de
          lui-même.
        </Trans>
      </p>
      <div className={styles.register}>
        {pages.isError && !contacts && <LoadFailure error={pages.error} retry={pages.refetch} />}
        {pages.isPending && <Skeleton lines={8} />}
        {contacts?.length === 0 && (
          <EmptyState title={t`Aucun contact`}>
            <Trans>Les contacts s’ajoutent sur la fiche de leur organisation.</Trans>
          </EmptyState>
        )}
        {shown && contacts && contacts.length > 0 && (
          <>
            <label className={`${styles.filter} no-print`}>
              <Trans>Filtrer</Trans>
              <input
                type="search"
                value={typed}
                autoComplete="off"
                onChange={(event) => setTyped(event.target.value)}
              />
            </label>
            {shown.length > 0 ? (
              <RegisterTable contacts={shown} />
            ) : (
              <p>
                <Trans>Personne ne correspond : écrivez moins de lettres.</Trans>
              </p>
            )}
          </>
        )}
        <MoreButton pages={pages} />
      </div>
    </div>
  );
}
