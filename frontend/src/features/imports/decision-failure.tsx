import { Trans } from "@lingui/react/macro";
import { ApiError, isOutage, isSignedOut } from "@/shared/api-error";
import styles from "./imports.module.css";

/** Why a step was not taken, and what to do. */
export function DecisionFailure({ error }: { error: unknown }) {
  return (
    <p role="alert" className={styles.refusal}>
      <FailureWords error={error} />
    </p>
  );
}

function FailureWords({ error }: { error: unknown }) {
  if (isSignedOut(error)) {
    return <Trans>Votre session a expiré. Rien n’a changé : reconnectez-vous, puis réessayez.</Trans>;
  }
  if (isOutage(error)) {
    return <Trans>Essaim ne répond pas. Rien n’est fait à moitié : réessayez dans un instant.</Trans>;
  }
  switch (error instanceof ApiError ? error.status : -1) {
    case 403:
      return <Trans>Votre rôle ne le permet pas. Rien n’a changé.</Trans>;
    case 404:
    case 409:
      return <Trans>Quelqu’un a déjà décidé de ce fichier. Rechargez la page pour voir ce qu’il est devenu.</Trans>;
    default:
      return <Trans>Cela n’a pas abouti. Rien n’a changé : réessayez dans un instant.</Trans>;
  }
}
