import type { ReactNode } from "react";
import styles from "./link-tabs.module.css";

/** The views of one thing, each with its address: the router's links, which mark the current one. */
export function LinkTabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      {children}
    </nav>
  );
}
