import { Trans } from "@lingui/react/macro";
import { isOutage } from "@/shared/api-error";
import styles from "./load-failure.module.css";

type LoadFailureProps = { error: unknown; retry: () => void };

/** A part of a page, or a page, that could not be had: what happened and what to do. */
export function LoadFailure({ error, retry }: LoadFailureProps) {
  return (
    <div role="alert" className={styles.failure}>
      <p className={styles.title}>
        {isOutage(error) ? <Trans>Essaim ne répond pas</Trans> : <Trans>Cette partie n’a pas pu être affichée</Trans>}
      </p>
      <p>
        {isOutage(error) ? (
          <Trans>
            Le serveur est arrêté, redémarre ou n’est pas joignable. Rien n’est perdu : réessayez dans un instant.
          </Trans>
        ) : (
          <Trans>Rien n’est perdu. Réessayez, ou revenez un peu plus tard.</Trans>
        )}
      </p>
      <button type="button" className="button" onClick={() => retry()}>
        <Trans>Réessayer</Trans>
      </button>
    </div>
  );
}
