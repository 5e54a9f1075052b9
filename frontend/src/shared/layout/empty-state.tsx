import type { ReactNode } from "react";
import styles from "./states.module.css";

type EmptyStateProps = {
  title: string;
  /** Why there is nothing yet. */
  children: ReactNode;
  /** What to do next: a link or a button. */
  action?: ReactNode;
};

/** Nothing is there yet: why, and what comes next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <svg width="92" height="44" viewBox="0 0 46 22" aria-hidden="true">
        <path d="M3 11h40M3 5.5v11M43 5.5v11" stroke="var(--etendue)" strokeWidth="2" strokeLinecap="round" />
        <circle
          cx="23"
          cy="11"
          r="6.5"
          fill="var(--papier)"
          stroke="var(--pin)"
          strokeWidth="1.5"
          strokeDasharray="3 2.4"
        />
      </svg>
      <p className={styles.title}>{title}</p>
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}
