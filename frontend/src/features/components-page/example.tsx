import type { ReactNode } from "react";
import styles from "./components-page.module.css";

/** One part in one state. */
export function Example({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.example}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
