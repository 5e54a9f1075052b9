import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { type FindingDetails, orderFindings } from "@/api";
import { SaveFailure } from "@/shared/forms/save-failure";
import { useSaving } from "@/shared/forms/use-saving";
import { OrderedList } from "@/shared/lists/ordered-list";
import { say } from "@/shared/toasts/toasts";
import { Finding } from "./finding";
import { useReadAgain } from "./findings-query";

type FindingListProps = { slug: string; findings: FindingDetails[]; order: string; mayEdit: boolean };

/** Findings in their order, which who writes them changes by drag or by buttons, and then keeps. */
export function FindingList({ slug, findings, order, mayEdit }: FindingListProps) {
  const { t } = useLingui();
  const again = useReadAgain(slug);
  const { failure, attempt } = useSaving();
  const [things, setThings] = useState(findings);
  const moved = things.some(({ id }, place) => id !== findings[place]?.id);
  if (!mayEdit) {
    return (
      <ol>
        {findings.map((finding) => (
          <li key={finding.id}>
            <Finding slug={slug} finding={finding} mayEdit={false} />
          </li>
        ))}
      </ol>
    );
  }
  const save = () =>
    attempt(async () => {
      await orderFindings({
        path: { slug },
        body: { ids: things.map(({ id }) => id) },
        headers: { "If-Match": order },
        throwOnError: true,
      });
      await again();
      say(t`Ordre enregistré`);
    });
  return (
    <>
      <OrderedList
        things={things}
        onThings={setThings}
        nameOf={(_finding, place) => t`Constat ${place + 1}`}
        removable={false}
      >
        {(finding) => <Finding slug={slug} finding={finding} mayEdit />}
      </OrderedList>
      {moved && (
        <button type="button" className="button" onClick={save}>
          <Trans>Enregistrer cet ordre</Trans>
        </button>
      )}
      {failure !== undefined && <SaveFailure error={failure} retry={save} />}
    </>
  );
}
