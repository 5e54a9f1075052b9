import { Trans } from "@lingui/react/macro";
import { type ReactNode, useRef } from "react";
import { ApiError } from "@/shared/api-error";
import { SaveFailure } from "@/shared/forms/save-failure";
import { useSaving } from "@/shared/forms/use-saving";
import { Conditions } from "./conditions";
import styles from "./desk.module.css";

type ActButtonProps = {
  act: (headers: { "Idempotency-Key": string }) => Promise<void>;
  quiet?: boolean;
  children: ReactNode;
};

/** Does one thing, once; a refusal is told below it, each condition in words. */
export function ActButton({ act, quiet, children }: ActButtonProps) {
  const { saving, failure, attempt } = useSaving();
  const key = useRef(crypto.randomUUID());

  const go = () =>
    attempt(async () => {
      try {
        await act({ "Idempotency-Key": key.current });
      } catch (error) {
        if (error instanceof ApiError && error.status === 409) {
          // It was answered: the next attempt is another one
          key.current = crypto.randomUUID();
        }
        throw error;
      }
    });

  return (
    <>
      <button
        type="button"
        className={quiet ? "button quiet" : "button"}
        aria-disabled={saving || undefined}
        onClick={go}
      >
        {children}
      </button>
      {failure instanceof ApiError && failure.errors.length > 0 ? (
        <div role="alert" className={styles.refused}>
          <p>
            <Trans>Ce n’est pas encore possible. Il manque :</Trans>
          </p>
          <Conditions unmet={failure.errors.map((error) => ({ ...error, waivable: false }))} />
        </div>
      ) : (
        failure !== undefined && <SaveFailure error={failure} retry={go} />
      )}
    </>
  );
}
