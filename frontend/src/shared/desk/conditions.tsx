import { Trans, useLingui } from "@lingui/react/macro";
import type { Unmet } from "@/api";
import { refusalInWords } from "@/shared/forms/refusal-words";
import styles from "./desk.module.css";

/** What is still missing, each condition in words. */
export function Conditions({ unmet }: { unmet: Pick<Unmet, "code" | "message" | "waivable">[] }) {
  const { i18n } = useLingui();
  return (
    <ul className={styles.conditions}>
      {unmet.map((condition) => (
        <li key={condition.code}>
          {refusalInWords(i18n, condition)}
          {condition.waivable && (
            <>
              {" "}
              <span className="muted">
                <Trans>(peut être levée par écrit)</Trans>
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
