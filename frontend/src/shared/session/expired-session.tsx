import { Trans } from "@lingui/react/macro";
import styles from "./expired-session.module.css";
import { useSessionExpired } from "./session-expiry";
import { SignInLink } from "./sign-in-link";

/** Says that the session is over and offers the way back; the page below stays as it is. */
export function ExpiredSession() {
  if (!useSessionExpired()) {
    return null;
  }
  return (
    <div role="alert" className={styles.banner}>
      <p>
        <Trans>
          Votre session a expiré. Cette page reste comme elle est : reconnectez-vous pour retrouver votre espace.
        </Trans>{" "}
        <SignInLink>
          <Trans>Se reconnecter</Trans>
        </SignInLink>
      </p>
    </div>
  );
}
