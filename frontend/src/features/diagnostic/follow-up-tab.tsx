import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type DiagnosticDesk, type DiagnosticDetails, getDiagnosticEnd } from "@/api";
import deskStyles from "@/shared/desk/desk.module.css";
import { diagnosticStageWords } from "@/shared/diagnostics/diagnostic-words";
import { moment } from "@/shared/i18n/moment";
import { LoadFailure } from "@/shared/layout/load-failure";
import { isManager, isOfficer, mayReadAudit, useMe } from "@/shared/session/use-me";
import styles from "./diagnostic.module.css";
import { DiagnosticProgress } from "./diagnostic-progress";
import { NextStage } from "./next-stage";
import { PublicationPart } from "./publication-part";
import { RestitutionPart } from "./restitution-part";
import { SignOffPart } from "./sign-off-part";
import { Team } from "./team";

type FollowUpTabProps = { diagnostic: DiagnosticDetails; desk: DiagnosticDesk; etag: string };

/** How far the diagnostic is, what is missing, and its last steps: restitution, sign-off, publication. */
export function FollowUpTab({ diagnostic, desk, etag }: FollowUpTabProps) {
  const { i18n } = useLingui();
  const me = useMe();
  const { slug, stage } = diagnostic;
  const officer = isOfficer(me);
  const end = useQuery({
    queryKey: ["diagnostic end", slug],
    queryFn: async () => (await getDiagnosticEnd({ path: { slug }, throwOnError: true })).data,
    staleTime: 0,
  });
  const who = desk.updatedBy.name ?? desk.updatedBy.account;
  const at = moment(i18n.locale, desk.updatedAt, "short");
  return (
    <>
      <DiagnosticProgress stage={stage} steps={desk.steps} />
      <div className={styles.columns}>
        <div className={styles.parts}>
          <Team slug={slug} officer={officer} />
          <RestitutionPart slug={slug} mayEdit={desk.mayEdit} />
          {end.isError && <LoadFailure error={end.error} retry={end.refetch} />}
          {end.data && <SignOffPart diagnostic={diagnostic} desk={desk} etag={etag} end={end.data} />}
          <section aria-labelledby="parcours">
            <h2 id="parcours">
              <Trans>Parcours du diagnostic</Trans>
            </h2>
            {desk.steps.length === 0 && (
              <p className="muted">
                <Trans>Il vient d’être commencé.</Trans>
              </p>
            )}
            <ol className={styles.story}>
              {desk.steps.map((step) => (
                <li key={step.madeAt}>
                  <span className="muted">{moment(i18n.locale, step.madeAt, "short")}</span>
                  <strong>{i18n._(diagnosticStageWords[step.to])}</strong>
                  <span>{step.madeBy.name ?? step.madeBy.account}</span>
                  {step.reason && <span>{step.reason}</span>}
                </li>
              ))}
            </ol>
          </section>
        </div>
        <aside aria-labelledby="bureau" className={`${deskStyles.desk} no-print`}>
          <h2 id="bureau">
            <Trans>Bureau</Trans>
          </h2>
          <NextStage slug={slug} desk={desk} officer={officer} />
          {end.data && (
            <PublicationPart
              diagnostic={diagnostic}
              desk={desk}
              end={end.data}
              etag={etag}
              manager={isManager(me)}
              officer={officer}
            />
          )}
          <section className={deskStyles.part} aria-labelledby="qui-change">
            <h3 id="qui-change">
              <Trans>Qui a changé quoi</Trans>
            </h3>
            <p>
              <Trans>
                {who}, le {at}
              </Trans>
            </p>
            {mayReadAudit(me) && (
              <p>
                <Link to="/journal" search={{ objet: "Diagnostic", identifiant: diagnostic.id }}>
                  <Trans>Chaque changement, champ par champ</Trans>
                </Link>
              </p>
            )}
          </section>
        </aside>
      </div>
    </>
  );
}
