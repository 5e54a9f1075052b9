import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Me, ProjectDesk, ProjectDetails, StageChangeDetails } from "@/api";
import styles from "@/shared/desk/desk.module.css";
import { moment } from "@/shared/i18n/moment";
import { isManager } from "@/shared/session/use-me";
import { lastUnmade } from "./last-decision";
import { NextSteps } from "./next-steps";
import { PublicationPart } from "./publication-part";
import { UnmadeStep } from "./unmade-step";
import { WaitingStep } from "./waiting-step";

type DeskProps = { project: ProjectDetails; desk: ProjectDesk; changes: StageChangeDetails[]; me: Me };

/** What Ansa's team does with a project: decide, move on, publish. Nobody else sees it. */
export default function Desk({ project, desk, changes, me }: DeskProps) {
  const { i18n } = useLingui();
  const { updatedBy, updatedAt, waiting } = desk;
  const at = moment(i18n.locale, updatedAt, "short");
  const unmade = lastUnmade(changes);
  const who = updatedBy.name ?? updatedBy.account;
  return (
    <aside aria-labelledby="bureau" className={`${styles.desk} no-print`}>
      <h2 id="bureau">
        <Trans>Bureau</Trans>
      </h2>
      <p className="muted small">
        <Trans>Visible de l’équipe Ansa seule.</Trans>
      </p>
      {waiting ? (
        <WaitingStep project={project} waiting={waiting} desk={desk} me={me} />
      ) : (
        <NextSteps slug={project.slug} desk={desk} manager={isManager(me)} />
      )}
      {unmade && <UnmadeStep step={unmade} />}
      <PublicationPart project={project} desk={desk} manager={isManager(me)} />
      <section className={styles.part} aria-labelledby="qui-change">
        <h3 id="qui-change">
          <Trans>Qui a changé quoi</Trans>
        </h3>
        <p>
          <Trans>
            {who}, le {at}
          </Trans>
        </p>
        <p>
          <Link to="/projets/$slug/historique" params={{ slug: project.slug }}>
            <Trans>Chaque changement, champ par champ</Trans>
          </Link>
        </p>
      </section>
    </aside>
  );
}
