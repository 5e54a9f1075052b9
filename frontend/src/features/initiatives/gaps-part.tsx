import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Coverage, GapDetails } from "@/api";
import { ConfirmDialog } from "@/shared/dialogs/confirm-dialog";
import { useSaving } from "@/shared/forms/use-saving";
import { publicWords, stepWords } from "@/shared/projects/project-words";
import { GapForm } from "./gap-form";
import styles from "./initiatives.module.css";
import { useInitiativeWrites } from "./use-initiative-writes";

type GapsPartProps = { slug: string; coverage: Coverage; mayEdit: boolean };

/** What is confirmed to be missing, each with how one knows; and the way to confirm another. */
export function GapsPart({ slug, coverage, mayEdit }: GapsPartProps) {
  const { i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const uncovered = coverage.uncovered.map((step) => i18n._(stepWords[step])).join(", ");
  return (
    <div className={styles.gaps}>
      {uncovered && (
        <p className={styles.warning} role="status">
          <strong>
            <Trans>L’analyse attend encore : {uncovered}.</Trans>
          </strong>{" "}
          {mayEdit && <Trans>Ajoutez une initiative, ou confirmez qu’il n’y en a pas.</Trans>}
        </p>
      )}
      <h3>
        <Trans>Manques confirmés</Trans>
      </h3>
      {coverage.gaps.length === 0 && (
        <p className="muted">
          <Trans>Aucun pour l’instant.</Trans>
        </p>
      )}
      <ul className={styles.gapList}>
        {coverage.gaps.map((gap) => (
          <Gap key={gap.id} slug={slug} gap={gap} mayEdit={mayEdit} />
        ))}
      </ul>
      {mayEdit &&
        (open ? (
          <GapForm slug={slug} coverage={coverage} onClose={() => setOpen(false)} />
        ) : (
          <p className="no-print">
            <button type="button" className="button quiet" onClick={() => setOpen(true)}>
              <Trans>Confirmer un manque</Trans>
            </button>
          </p>
        ))}
    </div>
  );
}

function Gap({ slug, gap, mayEdit }: { slug: string; gap: GapDetails; mayEdit: boolean }) {
  const { t, i18n } = useLingui();
  const [asking, setAsking] = useState(false);
  const { failure, attempt } = useSaving();
  const { withdraw } = useInitiativeWrites(slug, () => document.querySelector("h1")?.focus());
  const step = i18n._(stepWords[gap.step]);
  const target = gap.targetPublic ? i18n._(publicWords[gap.targetPublic]) : t`tous publics`;
  return (
    <li>
      <p>
        <strong>{step}</strong>, {target}
      </p>
      <p>{gap.reason}</p>
      {mayEdit && (
        <button
          type="button"
          className="button quiet no-print"
          aria-label={t`Retirer la confirmation : ${step}, ${target}`}
          onClick={() => setAsking(true)}
        >
          <Trans>Retirer</Trans>
        </button>
      )}
      {failure !== undefined && (
        <p role="alert">
          <Trans>La confirmation n’a pas été retirée. Réessayez dans un instant.</Trans>
        </p>
      )}
      {asking && (
        <ConfirmDialog
          title={t`Retirer cette confirmation ?`}
          verb={t`Retirer la confirmation`}
          onConfirm={() => attempt(() => withdraw(gap.id))}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>
              « {step} » ({target}) ne sera plus un manque confirmé.
            </Trans>
          </p>
        </ConfirmDialog>
      )}
    </li>
  );
}
