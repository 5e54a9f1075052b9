import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { EvidenceDetails, ModelVersionSummary, ProjectStep, Publication, StageChangeDetails } from "@/api";
import { French } from "@/shared/i18n/french";
import { exitReasonWords, stageWords } from "@/shared/projects/project-words";
import { isPhase } from "@/shared/projects/stages";
import styles from "./project.module.css";
import type { StoryEvent } from "./story";

type EventWordsProps = { slug: string; event: StoryEvent; change: StageChangeDetails | undefined };

/** One thing that happened, with the way to what came of it. */
export function EventWords({ slug, event, change }: EventWordsProps) {
  switch (event.kind) {
    case "ENTRY":
      return (
        <p className={styles.event}>
          <Trans>Entrée dans l’accélérateur</Trans>
        </p>
      );
    case "STEP":
      return <StepWords step={event.step} change={change} />;
    case "PUBLICATION":
      return <PublicationWords slug={slug} publication={event.publication} />;
    case "MODEL":
      return <ModelWords slug={slug} version={event.version} />;
    case "EVIDENCE":
      return <EvidenceWords evidence={event.evidence} />;
  }
}

function PublicationWords({ slug, publication: { revision, reason } }: { slug: string; publication: Publication }) {
  return (
    <>
      <p>
        <Link to="/projets/$slug/publications/$revision" params={{ slug, revision: String(revision) }}>
          <Trans>Fiche publiée, révision {revision}</Trans>
        </Link>
      </p>
      <p className="muted">
        <French>{reason}</French>
      </p>
    </>
  );
}

function ModelWords({ slug, version: { number, title, reason } }: { slug: string; version: ModelVersionSummary }) {
  return (
    <>
      <p>
        <Link to="/projets/$slug/modele/$number" params={{ slug, number: String(number) }}>
          <Trans>
            Modèle publié, version {number} : <French>{title}</French>
          </Trans>
        </Link>
      </p>
      {reason && (
        <p className="muted">
          <French>{reason}</French>
        </p>
      )}
    </>
  );
}

function EvidenceWords({ evidence: { level, documentTitle, reviewer } }: { evidence: EvidenceDetails }) {
  return (
    <>
      <p>
        <Trans>
          Preuve de niveau {level} confirmée : {documentTitle}
        </Trans>
      </p>
      <p className="muted">
        <Trans>Jugée par {reviewer}</Trans>
      </p>
    </>
  );
}

function StepWords({ step, change }: { step: ProjectStep; change: StageChangeDetails | undefined }) {
  const { i18n } = useLingui();
  const { from, to, skipped, exitReason } = step;
  const stage = i18n._(stageWords[to]);
  const reasonForExit = exitReason && i18n._(exitReasonWords[exitReason]);
  const leftOut = skipped.map((phase) => i18n._(stageWords[phase])).join(", ");
  return (
    <>
      <p className={styles.event}>
        {to === "EXITED" && <Trans>Sortie : {reasonForExit}</Trans>}
        {to === "SUSPENDED" && <Trans>Suspension</Trans>}
        {isPhase(to) && (from === "SUSPENDED" ? <Trans>Reprise : {stage}</Trans> : stage)}
      </p>
      {leftOut && (
        <p className="muted">
          <Trans>Sans passer par : {leftOut}</Trans>
        </p>
      )}
      {change?.reason && <p className="muted">{change.reason}</p>}
      {change?.waiver && (
        <p className="muted">
          <Trans>Condition levée : {change.waiver}</Trans>
        </p>
      )}
    </>
  );
}
