import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { getRestitution, type RestitutionDraft } from "@/api";
import { modalityWords } from "@/shared/diagnostics/diagnostic-words";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import styles from "./diagnostic.module.css";
import { RestitutionForm } from "./restitution-form";

/** The session at which findings were told back to local actors. */
export function RestitutionPart({ slug, mayEdit }: { slug: string; mayEdit: boolean }) {
  const [writing, setWriting] = useState(false);
  const told = useQuery({
    queryKey: ["diagnostic end", slug, "restitution"],
    queryFn: async () => {
      const { data, response } = await getRestitution({ path: { slug }, throwOnError: true });
      return { restitution: data.restitution, etag: response.headers.get("ETag") ?? undefined };
    },
    staleTime: 0,
  });
  return (
    <section aria-labelledby="restitution">
      <h2 id="restitution">
        <Trans>Restitution</Trans>
      </h2>
      {told.isError && <LoadFailure error={told.error} retry={told.refetch} />}
      {told.isPending && <Skeleton />}
      {told.data && !writing && (
        <>
          {told.data.restitution ? (
            <Told restitution={told.data.restitution} />
          ) : (
            <p className="muted">
              <Trans>
                Elle n’est pas encore notée. Une fois la séance tenue, notez-la ici : sans elle, le diagnostic ne se
                finalise pas.
              </Trans>
            </p>
          )}
          {mayEdit && (
            <p className="no-print">
              <button type="button" className="button quiet" onClick={() => setWriting(true)}>
                {told.data.restitution ? <Trans>Modifier la restitution</Trans> : <Trans>Noter la restitution</Trans>}
              </button>
            </p>
          )}
        </>
      )}
      {told.data && writing && <RestitutionForm slug={slug} start={told.data} onClose={() => setWriting(false)} />}
    </section>
  );
}

function Told({ restitution }: { restitution: RestitutionDraft }) {
  const { i18n } = useLingui();
  const { heldOn, modality, place, participants, summary } = restitution;
  const day = partialDateInWords(i18n, heldOn);
  const how = i18n._(modalityWords[modality]);
  return (
    <>
      <p>
        <strong>{day}</strong> · {how}
        {place && ` · ${place}`}
        {participants !== undefined && (
          <>
            {" · "}
            <Plural value={participants} one="# participant" other="# participants" />
          </>
        )}
      </p>
      <p className={styles.summary}>{summary}</p>
    </>
  );
}
