import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import type { DataImportDetails, Me } from "@/api";
import { moment } from "@/shared/i18n/moment";
import { mayWithdrawImports } from "@/shared/session/use-me";
import { personInWords } from "./import-words";
import styles from "./imports.module.css";

// Its form weighs more than the page
const WithdrawDialog = lazy(() => import("./withdraw-dialog"));

type ImportOutcomeProps = { file: DataImportDetails; etag: string; me: Me };

/** Who recorded the file, and who withdrew it and why; the way to withdraw it, for a manager. */
export function ImportOutcome({ file, etag, me }: ImportOutcomeProps) {
  const { i18n } = useLingui();
  const [asking, setAsking] = useState(false);
  const recorder = personInWords(i18n, file.recordedBy);
  const recorded = file.recordedAt && moment(i18n.locale, file.recordedAt);
  const withdrawer = personInWords(i18n, file.withdrawnBy);
  const withdrawn = file.withdrawnAt && moment(i18n.locale, file.withdrawnAt);
  return (
    <div className={styles.decision}>
      {recorded && (
        <p>
          <Trans>
            Enregistré le {recorded}, {recorder}.
          </Trans>
        </p>
      )}
      {withdrawn && (
        <div className={styles.warning}>
          <p className={styles.strong}>
            <Trans>
              Retiré le {withdrawn}, {withdrawer}.
            </Trans>
          </p>
          <blockquote className={styles.quote}>{file.withdrawalReason}</blockquote>
          <p>
            <Trans>Ses chiffres ne tiennent plus ; ceux d’avant tiennent à nouveau. L’historique garde les deux.</Trans>
          </p>
        </div>
      )}
      {file.state === "RECORDED" && mayWithdrawImports(me) && (
        <p className="no-print">
          <button type="button" className="button quiet" onClick={() => setAsking(true)}>
            <Trans>Retirer ces chiffres…</Trans>
          </button>
        </p>
      )}
      <Suspense>{asking && <WithdrawDialog file={file} etag={etag} onClose={() => setAsking(false)} />}</Suspense>
    </div>
  );
}
