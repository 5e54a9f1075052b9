import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { beginDiagnostic } from "@/api";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { PageTitle } from "@/shared/layout/page-title";
import { say } from "@/shared/toasts/toasts";
import styles from "./diagnostic.module.css";
import { ScopeForm } from "./scope-form";
import { nothing, scopeOf } from "./scope-schema";

/** Begins a diagnostic of a territory. */
export function NewDiagnosticPage({ onDone }: { onDone: (slug: string) => void }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Nouveau diagnostic</Trans>}>
        <Link to="/diagnostics">
          <Trans>Diagnostics</Trans>
        </Link>
      </Breadcrumbs>
      <PageTitle title={t`Nouveau diagnostic`} />
      <p className="lead">
        <Trans>
          L’Ansa et le territoire seuls le voient tant qu’il n’est pas publié. Ce qui n’est pas encore décidé peut
          attendre la collecte.
        </Trans>
      </p>
      <div className={styles.writing}>
        <ScopeForm
          begins
          draft="diagnostic:nouveau"
          start={{ values: nothing }}
          label={t`Nouveau diagnostic`}
          verb={<Trans>Commencer le diagnostic</Trans>}
          save={async (values, headers) => {
            const { data } = await beginDiagnostic({
              body: { territory: values.territory?.id ?? "", scope: scopeOf(values) },
              headers,
              throwOnError: true,
            });
            await queries.invalidateQueries({ queryKey: ["diagnostics"] });
            say(t`Diagnostic commencé`);
            onDone(data.slug);
            return undefined;
          }}
        />
      </div>
    </div>
  );
}
