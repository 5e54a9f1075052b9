import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ContactDetails } from "@/api";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { ContactForm } from "./contact-form";
import { draftName } from "./contact-schema";
import { readContact, useContactWrites } from "./use-contact-writes";

/** Changes a contact from how she stands now, which may be newer than the list. */
export function EditContact({ contact, onClose }: { contact: ContactDetails; onClose: () => void }) {
  const { t } = useLingui();
  const { id, firstName, lastName } = contact;
  const name = `${firstName} ${lastName}`;
  const { change } = useContactWrites(contact.organisation.id, onClose);
  const current = useQuery({
    queryKey: ["contact to change", id],
    queryFn: () => readContact(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (current.isError) {
    return (
      <>
        <LoadFailure error={current.error} retry={current.refetch} />
        <button type="button" className="button quiet" onClick={onClose}>
          <Trans>Ne pas modifier</Trans>
        </button>
      </>
    );
  }
  return current.data ? (
    <ContactForm
      draft={draftName(id)}
      start={current.data}
      save={change(id)}
      reload={() => readContact(id)}
      label={t`Modifier ${name}`}
      verb={<Trans>Enregistrer le contact</Trans>}
      onClose={onClose}
    />
  ) : (
    <Skeleton />
  );
}
