import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { DataImportDetails, Me } from "@/api";
import { ApiError } from "@/shared/api-error";
import { ConfirmDialog } from "@/shared/dialogs/confirm-dialog";
import { useSaving } from "@/shared/forms/use-saving";
import { mayImportFigures } from "@/shared/session/use-me";
import { useLate } from "@/shared/use-late";
import { DecisionFailure } from "./decision-failure";
import styles from "./imports.module.css";
import { useImportWrites } from "./use-import-writes";
import { useKeyFor } from "./use-key-for";

type ImportDecisionProps = { file: DataImportDetails; etag: string; me: Me; onGone: () => void };

/** Record what was looked at, or put it away; and why recording is not offered, when it is not. */
export function ImportDecision({ file, etag, me, onGone }: ImportDecisionProps) {
  const { t } = useLingui();
  const { record, discard, lookAgain } = useImportWrites(file.id);
  const { saving, failure, attempt } = useSaving();
  const late = useLate(saving);
  const key = useKeyFor(etag);
  const [changed, setChanged] = useState(false);
  const [asking, setAsking] = useState(false);
  const disagreeing = file.totals.filter(({ agrees }) => !agrees).length;
  const { fileName } = file;

  /** Only over what is on the screen: when figures changed meanwhile, the fresh preview comes first. */
  const overThisVersion = (step: () => Promise<void>) =>
    attempt(async () => {
      try {
        await step();
      } catch (error) {
        if (!(error instanceof ApiError && error.status === 412)) {
          throw error;
        }
        await lookAgain();
        setChanged(true);
      }
    });

  const confirm = () =>
    overThisVersion(async () => {
      await record({ "If-Match": etag, "Idempotency-Key": key() });
      document.querySelector("h1")?.focus();
    });

  const putAway = () =>
    overThisVersion(async () => {
      await discard({ "If-Match": etag });
      onGone();
    });

  if (!mayImportFigures(me)) {
    return null;
  }
  return (
    <section aria-label={t`Décision`} className={`${styles.decision} no-print`}>
      {changed && (
        <div role="alert" className={styles.warning}>
          <p className={styles.strong}>
            <Trans>Les chiffres ont changé entre-temps, relisez.</Trans>
          </p>
          <p>
            <Trans>
              Rien n’a été enregistré. Cette page montre maintenant ce que le fichier changerait aujourd’hui.
            </Trans>
          </p>
        </div>
      )}
      {file.refused > 0 && (
        <div className={styles.refusal}>
          <p className={styles.strong}>
            <Plural
              value={file.refused}
              one="Ce fichier ne peut pas être enregistré : une case est refusée."
              other="Ce fichier ne peut pas être enregistré : # cases sont refusées."
            />
          </p>
          <p>
            <Trans>
              Un fichier est enregistré en entier ou pas du tout. Corrigez <a href="#refus">ces cases</a> dans le
              fichier, puis renvoyez-le ; si l’erreur vient du producteur, signalez-la-lui.
            </Trans>
          </p>
        </div>
      )}
      {disagreeing > 0 && (
        <p className={styles.warning}>
          <Plural
            value={disagreeing}
            one="Un total imprimé dans le fichier n’est pas la somme de ses lignes."
            other="# totaux imprimés dans le fichier ne sont pas la somme de leurs lignes."
          />{" "}
          <a href="#totaux">
            <Trans>Regardez avant d’enregistrer</Trans>
          </a>
        </p>
      )}
      <div className={styles.answers}>
        {file.refused === 0 && (
          <button type="button" className="button" aria-disabled={saving || undefined} onClick={confirm}>
            <Trans>Enregistrer ces chiffres</Trans>
          </button>
        )}
        <button
          type="button"
          className="button quiet"
          aria-disabled={saving || undefined}
          onClick={() => !saving && setAsking(true)}
        >
          <Trans>Écarter ce fichier</Trans>
        </button>
        <p role="status" className="muted">
          {late && <Trans>En cours… Un grand fichier demande une minute.</Trans>}
        </p>
      </div>
      {failure !== undefined && <DecisionFailure error={failure} />}
      {asking && (
        <ConfirmDialog
          title={t`Écarter ce fichier ?`}
          verb={t`Écarter le fichier`}
          onConfirm={putAway}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>
              « {fileName} » et son aperçu seront effacés. Aucun chiffre n’a changé, aucun ne changera : vous pourrez
              renvoyer le fichier.
            </Trans>
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}
