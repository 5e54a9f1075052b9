import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { changeDiagnosticScope, type DiagnosticDetails, getDiagnosticScope } from "@/api";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { isOfficer, useMe } from "@/shared/session/use-me";
import { say } from "@/shared/toasts/toasts";
import styles from "./diagnostic.module.css";
import { ScopeForm } from "./scope-form";
import { scopeOf, valuesOf } from "./scope-schema";
import { ScopeTerms } from "./scope-terms";
import { useReadAgain } from "./use-diagnostic-writes";

type ScopeTabProps = { diagnostic: DiagnosticDetails; mayEdit: boolean };

/** What the diagnostic looks at: officers write it, the territory reads it. */
export function ScopeTab({ diagnostic, mayEdit }: ScopeTabProps) {
  const me = useMe();
  return mayEdit && isOfficer(me) ? <EditScope diagnostic={diagnostic} /> : <ScopeTerms diagnostic={diagnostic} />;
}

function EditScope({ diagnostic }: { diagnostic: DiagnosticDetails }) {
  const { t } = useLingui();
  const { slug } = diagnostic;
  const again = useReadAgain(slug);
  const read = async () => {
    const { data, response } = await getDiagnosticScope({ path: { slug }, throwOnError: true });
    return { values: valuesOf(diagnostic, data), etag: response.headers.get("ETag") ?? undefined };
  };
  const current = useQuery({
    queryKey: ["diagnostic scope to change", slug],
    queryFn: read,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <div className={styles.writing}>
      {current.isError && <LoadFailure error={current.error} retry={current.refetch} />}
      {current.isPending && <Skeleton lines={8} />}
      {current.data && (
        <ScopeForm
          draft={`diagnostic:${slug}:cadrage`}
          start={current.data}
          label={t`Cadrage`}
          verb={<Trans>Enregistrer le cadrage</Trans>}
          save={async (values, { "Idempotency-Key": _key, ...headers }) => {
            const { response } = await changeDiagnosticScope({
              path: { slug },
              body: scopeOf(values),
              headers,
              throwOnError: true,
            });
            await again();
            say(t`Cadrage enregistré`);
            return response.headers.get("ETag") ?? undefined;
          }}
          reload={read}
        />
      )}
    </div>
  );
}
