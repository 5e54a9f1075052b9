import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useLocation, useRouter } from "@tanstack/react-router";
import type { Me } from "@/api";
import { PaletteButton } from "@/shared/palette/palette-button";
import { SignInLink } from "@/shared/session/sign-in-link";
import { AccountMenu } from "./account-menu";
import "./first-paint.css";
import styles from "./header.module.css";
import { LanguageSwitch } from "./language-switch";
import { Logo } from "./logo";
import { menuOf } from "./menu";

export function Header({ me }: { me: Me | undefined }) {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const { pathname } = useLocation();
  const menu = menuOf(me).map((entry) => ({ ...entry, path: router.buildLocation(entry.link).pathname }));
  // Of two entries that lead here, the nearer one is the current
  const nearest = menu.reduce(
    (best, { path }) => (pathname.startsWith(path) && path.length > best ? path.length : best),
    0,
  );
  return (
    <header className="masthead">
      <div className="masthead-inner">
        <Link to="/" className="brand">
          <Logo />
          Essaim
        </Link>
        <nav aria-label={t`Navigation principale`} className="masthead-nav">
          {menu.map(({ label, link, path }) => (
            <Link
              key={label.id}
              {...link}
              activeOptions={{ exact: path === "/" || path.length < nearest, includeSearch: false }}
            >
              {i18n._(label)}
            </Link>
          ))}
        </nav>
        <div className={styles.side}>
          <PaletteButton />
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
