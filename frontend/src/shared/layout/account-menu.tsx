import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useRef } from "react";
import type { Me } from "@/api";
import { roleInWords } from "@/shared/session/roles";
import styles from "./header.module.css";

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join("");

/** Who is signed in, as what, and the way out. */
export function AccountMenu({ me }: { me: Me }) {
  const { i18n } = useLingui();
  const menu = useRef<HTMLDetailsElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape" && menu.current?.open) {
      menu.current.open = false;
      menu.current.querySelector("summary")?.focus();
    }
  }

  return (
    <details ref={menu} className={styles.account} onKeyDown={onKeyDown}>
      <summary>
        <span className={styles.initials} aria-hidden="true">
          {initials(me.name)}
        </span>
        <span className={styles.name}>{me.name}</span>
      </summary>
      <div className={styles.panel}>
        <p className={styles.fullName}>{me.name}</p>
        <p className="muted small">{roleInWords(i18n, me)}</p>
        <a href="/logout" className="button quiet">
          <Trans>Se déconnecter</Trans>
        </a>
      </div>
    </details>
  );
}
