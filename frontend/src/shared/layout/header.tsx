import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Me } from "@/api";
import { SignInLink } from "@/shared/session/sign-in-link";
import { AccountMenu } from "./account-menu";
import styles from "./header.module.css";
import { LanguageSwitch } from "./language-switch";
import { Logo } from "./logo";

export function Header({ me }: { me: Me | undefined }) {
  const { t } = useLingui();
  const own = me?.territories[0];
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link to="/" className={styles.brand}>
          <Logo />
          Essaim
        </Link>
        <nav aria-label={t`Navigation principale`} className={styles.nav}>
          <Link to="/" activeOptions={{ exact: true }}>
            <Trans>Accueil</Trans>
          </Link>
          {own && (
            <Link to="/territoires/$code" params={{ code: own.code }} activeOptions={{ includeSearch: false }}>
              <Trans>Mon territoire</Trans>
            </Link>
          )}
          <Link to="/territoires" activeOptions={{ includeSearch: false }}>
            <Trans>Territoires</Trans>
          </Link>
          <Link to="/indicateurs" activeOptions={{ includeSearch: false }}>
            <Trans>Indicateurs</Trans>
          </Link>
        </nav>
        <div className={styles.side}>
          <LanguageSwitch />
          {me?.kind === "PERSON" && <AccountMenu me={me} />}
          {me?.kind === "ANONYMOUS" && (
            <SignInLink className={styles.signIn}>
              <Trans>Se connecter</Trans>
            </SignInLink>
          )}
        </div>
      </div>
    </header>
  );
}
