import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { DiagnosticDesk, DiagnosticStage, DiagnosticTransition } from "@/api";
import { ActButton } from "@/shared/desk/act-button";
import { Conditions } from "@/shared/desk/conditions";
import styles from "@/shared/desk/desk.module.css";
import { ReasonForm } from "@/shared/desk/reason-form";
import { diagnosticStageWords } from "@/shared/diagnostics/diagnostic-words";
import { useDiagnosticWrites } from "./use-diagnostic-writes";

type NextStageProps = { slug: string; desk: DiagnosticDesk; officer: boolean };

/** Where the diagnostic may go from here, and what is missing before one tries; publishing has a part of its own. */
export function NextStage({ slug, desk: { transitions }, officer }: NextStageProps) {
  const ahead = transitions.filter(({ to }) => to !== "ABANDONED" && to !== "PUBLISHED");
  const ends = transitions.some(({ to }) => to === "ABANDONED");
  return (
    <section className={styles.part} aria-labelledby="etape-suivante">
      <h3 id="etape-suivante">
        <Trans>Étape suivante</Trans>
      </h3>
      {ahead.length > 0 && (
        <ul className={styles.steps}>
          {ahead.map((transition) => (
            <li key={transition.to}>
              <Step slug={slug} transition={transition} officer={officer} />
            </li>
          ))}
        </ul>
      )}
      {transitions.length === 0 && (
        <p className="muted">
          <Trans>Aucune : ce diagnostic ne change plus.</Trans>
        </p>
      )}
      {ahead.length === 0 && transitions.length > 0 && (
        <p className="muted">
          <Trans>La publication.</Trans>
        </p>
      )}
      {officer && ends && <Abandon slug={slug} />}
    </section>
  );
}

/** What one does to reach a stage. */
const verbs: Partial<Record<DiagnosticStage, MessageDescriptor>> = {
  COLLECTING: msg`Commencer la collecte`,
  ANALYSING: msg`Commencer l’analyse`,
  RESTITUTION: msg`Préparer la restitution`,
  FINALISING: msg`Finaliser`,
};

function Step({
  slug,
  transition: { to, unmet },
  officer,
}: {
  slug: string;
  transition: DiagnosticTransition;
  officer: boolean;
}) {
  const { t, i18n } = useLingui();
  const { step } = useDiagnosticWrites(slug);
  const stage = i18n._(diagnosticStageWords[to]);
  return (
    <>
      <div className={styles.step}>
        <p className={styles.stage}>{stage}</p>
      </div>
      {unmet.length > 0 && (
        <div className={styles.missing}>
          <p>
            <Trans>Il manque :</Trans>
          </p>
          <Conditions unmet={unmet} />
        </div>
      )}
      {officer && unmet.length === 0 && (
        <ActButton act={(headers) => step({ to }, headers, t`Étape franchie : ${stage}`)}>
          {i18n._(verbs[to] ?? msg`Franchir`)}
        </ActButton>
      )}
      {!officer && unmet.length === 0 && (
        <p className="muted small">
          <Trans>Rien ne manque : l’Ansa fait passer à cette étape.</Trans>
        </p>
      )}
    </>
  );
}

/** Given up for good, and why. */
function Abandon({ slug }: { slug: string }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { step } = useDiagnosticWrites(slug);
  return open ? (
    <ReasonForm
      draft={`diagnostic:${slug}:abandon`}
      label={t`Pourquoi abandonner`}
      help={t`Le territoire le lira. Rien ne pourra plus être changé.`}
      verb={<Trans>Abandonner le diagnostic</Trans>}
      save={(reason, headers) => step({ to: "ABANDONED", reason }, headers, t`Diagnostic abandonné`)}
      onClose={() => setOpen(false)}
    />
  ) : (
    <button type="button" className="button quiet" onClick={() => setOpen(true)}>
      <Trans>Abandonner…</Trans>
    </button>
  );
}
