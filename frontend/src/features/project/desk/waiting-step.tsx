import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Me, ProjectDesk, ProjectDetails, StageChangeDetails } from "@/api";
import { ActButton } from "@/shared/desk/act-button";
import { Conditions } from "@/shared/desk/conditions";
import styles from "@/shared/desk/desk.module.css";
import { moment } from "@/shared/i18n/moment";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import { exitReasonWords, stageWords } from "@/shared/projects/project-words";
import { isManager } from "@/shared/session/use-me";
import { useProjectWrites } from "../use-project-writes";
import { DeclineForm } from "./decline-form";

type WaitingStepProps = { project: ProjectDetails; waiting: StageChangeDetails; desk: ProjectDesk; me: Me };

/** A step that an officer proposed: a manager decides, its author may take it back. */
export function WaitingStep({ project, waiting, desk, me }: WaitingStepProps) {
  const { t, i18n } = useLingui();
  const { decide, withdraw } = useProjectWrites(project.slug);
  const [declining, setDeclining] = useState(false);
  const { id, to, happened, exitReason, reason, waiver, proposedBy, proposedAt } = waiting;
  const who = proposedBy.name ?? proposedBy.account;
  const at = moment(i18n.locale, proposedAt, "short");
  const own = proposedBy.account === me.username;
  const manager = isManager(me);
  // As things stand now: something may have gone since it was proposed
  const unmet = desk.transitions.find((open) => open.to === to)?.unmet ?? [];
  const missing = waiver ? unmet.filter(({ waivable }) => !waivable) : unmet;
  return (
    <section className={styles.waiting} aria-labelledby="etape-en-attente">
      <h3 id="etape-en-attente">
        <Trans>Une étape attend une décision</Trans>
      </h3>
      <p className={styles.stage}>
        {i18n._(stageWords[to])}, {partialDateInWords(i18n, happened)}
        {exitReason && <>, {i18n._(exitReasonWords[exitReason]).toLocaleLowerCase(i18n.locale)}</>}
      </p>
      {reason && <p>{reason}</p>}
      {waiver && (
        <p>
          <Trans>Condition levée : {waiver}</Trans>
        </p>
      )}
      <p className="muted small">
        <Trans>
          Proposée par {who}, le {at}
        </Trans>
      </p>
      {missing.length > 0 && (
        <div className={styles.missing}>
          <p>
            <Trans>Il manque :</Trans>
          </p>
          <Conditions unmet={missing} />
        </div>
      )}
      {manager && !own && !declining && (
        <div className={styles.acts}>
          {missing.length === 0 && (
            <ActButton act={(headers) => decide(project, id, { accepted: true }, headers, t`Étape franchie`)}>
              <Trans>Accepter</Trans>
            </ActButton>
          )}
          <button type="button" className="button quiet" onClick={() => setDeclining(true)}>
            <Trans>Refuser…</Trans>
          </button>
        </div>
      )}
      {declining && <DeclineForm project={project} id={id} onClose={() => setDeclining(false)} />}
      {own && (
        <ActButton quiet act={(headers) => withdraw(id, headers, t`Proposition retirée`)}>
          <Trans>Retirer la proposition</Trans>
        </ActButton>
      )}
      {(own || !manager) && (
        <p className="muted">
          <Trans>Une personne responsable à l’Ansa décide.</Trans>
        </p>
      )}
    </section>
  );
}
