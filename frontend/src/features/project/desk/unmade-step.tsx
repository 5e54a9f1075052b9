import { Trans, useLingui } from "@lingui/react/macro";
import type { StageChangeDetails } from "@/api";
import styles from "@/shared/desk/desk.module.css";
import { moment } from "@/shared/i18n/moment";
import { stageWords } from "@/shared/projects/project-words";

/** A step that a manager refused, or that was taken back: by whom, and why. */
export function UnmadeStep({ step }: { step: StageChangeDetails }) {
  const { i18n } = useLingui();
  const { to, state, proposedBy, decidedBy, decidedAt, decisionReason } = step;
  const stage = i18n._(stageWords[to]);
  const decider = decidedBy ?? proposedBy;
  const who = decider.name ?? decider.account;
  const author = proposedBy.name ?? proposedBy.account;
  const at = decidedAt && moment(i18n.locale, decidedAt, "short");
  return (
    <section className={styles.part} aria-labelledby="etape-non-franchie">
      <h3 id="etape-non-franchie">
        {state === "DECLINED" ? <Trans>Étape refusée : {stage}</Trans> : <Trans>Étape retirée : {stage}</Trans>}
      </h3>
      {decisionReason && <p>{decisionReason}</p>}
      <p className="muted small">
        {state === "DECLINED" ? (
          <Trans>
            Proposée par {author}, refusée par {who} le {at}
          </Trans>
        ) : (
          <Trans>
            Retirée par {who} le {at}
          </Trans>
        )}
      </p>
    </section>
  );
}
