import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type DiagnosticMemberDetails, listDiagnosticMembers } from "@/api";
import { memberPartWords } from "@/shared/diagnostics/diagnostic-words";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import styles from "./diagnostic.module.css";
import { MemberForm } from "./member-form";
import { RemoveMember } from "./remove-member";
import { useDiagnosticWrites } from "./use-diagnostic-writes";

/** Who works on the diagnostic, and as what. */
export function Team({ slug, officer }: { slug: string; officer: boolean }) {
  const [adding, setAdding] = useState(false);
  const members = useQuery({
    queryKey: ["diagnostic members", slug],
    queryFn: async () => (await listDiagnosticMembers({ path: { slug }, throwOnError: true })).data,
    staleTime: 0,
  });
  return (
    <section aria-labelledby="equipe">
      <h2 id="equipe">
        <Trans>Équipe</Trans>
      </h2>
      {members.isError && <LoadFailure error={members.error} retry={members.refetch} />}
      {members.isPending && <Skeleton />}
      {members.data?.length === 0 && (
        <p className="muted">
          {officer ? (
            <Trans>
              Personne n’est encore nommé. Nommez qui, au territoire, écrit et signe : sans elle ou lui, le diagnostic
              ne peut pas être publié.
            </Trans>
          ) : (
            <Trans>Personne n’est encore nommé : l’Ansa nomme qui écrit et signe pour le territoire.</Trans>
          )}
        </p>
      )}
      {members.data && members.data.length > 0 && (
        <ul className={styles.members}>
          {members.data.map((member) => (
            <Member key={member.id} slug={slug} member={member} officer={officer} />
          ))}
        </ul>
      )}
      {officer && !adding && (
        <p className="no-print">
          <button type="button" className="button quiet" onClick={() => setAdding(true)}>
            <Trans>Ajouter quelqu’un</Trans>
          </button>
        </p>
      )}
      {adding && <MemberForm slug={slug} onClose={() => setAdding(false)} />}
    </section>
  );
}

function Member({ slug, member, officer }: { slug: string; member: DiagnosticMemberDetails; officer: boolean }) {
  const { t, i18n } = useLingui();
  const { removeMember } = useDiagnosticWrites(slug);
  const { name, account, part } = member;
  return (
    <li>
      <div>
        <p>{name}</p>
        <p className="muted small">
          {i18n._(memberPartWords[part])} · {account}
        </p>
      </div>
      {officer && <RemoveMember name={name} remove={() => removeMember(member, t`Retiré de l’équipe`)} />}
    </li>
  );
}
