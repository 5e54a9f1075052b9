import { Trans } from "@lingui/react/macro";
import { type ReactNode, Suspense } from "react";
import { Skeleton } from "@/shared/layout/skeleton";
import styles from "./editable.module.css";
import { useWriting } from "./use-writing";

type EditableProps = {
  mayEdit: boolean;
  /** Names what is changed, to tell the button from the others'. */
  label: string;
  form: (onClose: () => void) => ReactNode;
  /** What else can be done with it. */
  beside: ReactNode;
  children: ReactNode;
};

/** What is written, with the ways to change it for who may; its form takes its place. */
export function Editable({ mayEdit, label, form, beside, children }: EditableProps) {
  const { writing, opener, close } = useWriting();
  if (writing) {
    return <Suspense fallback={<Skeleton />}>{form(close)}</Suspense>;
  }
  return (
    <>
      {children}
      {mayEdit && (
        <div className={`${styles.ways} no-print`}>
          <button type="button" className="button quiet" aria-label={label} {...opener}>
            <Trans>Modifier</Trans>
          </button>
          {beside}
        </div>
      )}
    </>
  );
}
