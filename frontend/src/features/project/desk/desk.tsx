import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Me, ProjectDesk, ProjectDetails } from "@/api";
import { moment } from "@/shared/i18n/moment";
import { isManager, mayReadAudit } from "@/shared/session/use-me";
import styles from "./desk.module.css";
import { NextSteps } from "./next-steps";
import { PublicationPart } from "./publication-part";
import { WaitingStep } from "./waiting-step";

type DeskProps = { project: ProjectDetails; desk: ProjectDesk; me: Me };

/** What Ansa's team does with a project: decide, move on, publish. Nobody else sees it. */
export default function Desk({ project, desk, me }: DeskProps) {
  const { i18n } = useLingui();
  const { updatedBy, updatedAt, waiting } = desk;
  const at = moment(i18n.locale, updatedAt, "short");
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
        {mayReadAudit(me) && (
          <p>
            <Link to="/journal" search={{ objet: "Project", identifiant: project.id }}>
              <Trans>Chaque changement, champ par champ</Trans>
            </Link>
          </p>
        )}
      </section>
    </aside>
  );
}
