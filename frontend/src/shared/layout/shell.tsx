import { Trans } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { ExpiredSession } from "@/shared/session/expired-session";
import { useMe } from "@/shared/session/use-me";
import { ToastRegion } from "@/shared/toasts/toast-region";
import { Footer } from "./footer";
import { Header } from "./header";
import styles from "./shell.module.css";

/** What every page has around it. */
export function Shell({ children }: { children: ReactNode }) {
  const me = useMe();
  useFocusOnNewPage();
  return (
    <>
      <a href="#contenu" className={styles.skip}>
        <Trans>Aller au contenu</Trans>
      </a>
      <Header me={me} />
      <ExpiredSession />
      <main id="contenu" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Footer />
      <ToastRegion />
    </>
  );
}

/** A new page is read from its title; a change of filter or figure moves nothing. */
function useFocusOnNewPage() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) {
          document.querySelector("h1")?.focus({ preventScroll: true });
        }
      }),
    [router],
  );
}
