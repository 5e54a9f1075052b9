import { Trans } from "@lingui/react/macro";
import styles from "./states.module.css";

/** The place of what is on its way, drawn once it lasts: what is quick does not flicker. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div role="status" className={styles.skeleton}>
      <span className="visually-hidden">
        <Trans>Chargement…</Trans>
      </span>
      {Array.from({ length: lines }, (_, line) => `ligne ${line}`).map((line) => (
        <div key={line} />
      ))}
    </div>
  );
}
