import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { EvidenceDetails, Me } from "@/api";
import { ActButton } from "@/shared/desk/act-button";
import { ReasonForm } from "@/shared/desk/reason-form";
import { day } from "@/shared/figures/periods";
import { EvidenceLevel } from "@/shared/projects/evidence-level";
import { isManager } from "@/shared/session/use-me";
import styles from "../project.module.css";
import { RemoveButton } from "./remove-button";
import { useProofWrites } from "./use-proof-writes";

type EvidenceEntryProps = {
  slug: string;
  evidence: EvidenceDetails;
  me: Me;
  /** The button that corrects it. */
  children: ReactNode;
};

/** An entry of evidence, and what may be done with it where it has come to. */
export function EvidenceEntry({ slug, evidence, me, children }: EvidenceEntryProps) {
  const { t, i18n } = useLingui();
  const { confirmEvidence, withdrawEvidence, removeEvidence } = useProofWrites(slug);
  const [withdrawing, setWithdrawing] = useState(false);
  const { id, level, documentTitle, reviewer, reviewedOn, validUntil, expired, note, state } = evidence;
  const reviewed = day(i18n.locale, reviewedOn);
  const until = day(i18n.locale, validUntil);
  const who = evidence.enteredBy.name ?? evidence.enteredBy.account;
  const confirmer = evidence.confirmedBy?.name ?? evidence.confirmedBy?.account;
  const own = evidence.enteredBy.account === me.username;
  const manager = isManager(me);
  return (
    <div className={styles.proof} data-state={state}>
      <p className={styles.event}>
        <EvidenceLevel level={level} /> {documentTitle}
      </p>
      <p className="small">
        <Trans>
          Jugé par {reviewer}, le {reviewed}
        </Trans>
        {" · "}
        {expired ? (
          <strong className={styles.expired}>
            <Trans>expirée depuis le {until}</Trans>
          </strong>
        ) : (
          <Trans>valable jusqu’au {until}</Trans>
        )}
      </p>
      {note && <p className="small">{note}</p>}
      <p className="muted small">
        {state === "ENTERED" && <Trans>Ajoutée par {who}, attend la confirmation d’une autre personne</Trans>}
        {state === "CONFIRMED" && <Trans>Confirmée par {confirmer}</Trans>}
        {state === "WITHDRAWN" && <Trans>Retirée : {evidence.withdrawalReason}</Trans>}
      </p>
      <div className={`${styles.acts} no-print`}>
        {state === "ENTERED" && manager && !own && (
          <ActButton act={(headers) => confirmEvidence(evidence, headers, t`Preuve confirmée`)}>
            <Trans>Confirmer</Trans>
          </ActButton>
        )}
        {state === "ENTERED" && children}
        {state === "ENTERED" && (
          <RemoveButton name={documentTitle} remove={() => removeEvidence(id, t`Preuve supprimée`)} />
        )}
        {state === "CONFIRMED" && manager && !withdrawing && (
          <button type="button" className="button quiet" onClick={() => setWithdrawing(true)}>
            <Trans>Retirer…</Trans>
          </button>
        )}
      </div>
      {withdrawing && (
        <ReasonForm
          draft={`projet:${slug}:preuve:${id}`}
          label={t`Pourquoi la retirer`}
          help={t`Elle ne comptera plus ; la trace reste.`}
          verb={<Trans>Retirer la preuve</Trans>}
          save={(reason, headers) => withdrawEvidence(id, reason, headers, t`Preuve retirée`)}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </div>
  );
}
