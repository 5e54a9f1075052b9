import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useLate } from "@/shared/use-late";

/** Says the verb; says that it goes on when it lasts. */
export function SaveButton({ saving, children }: { saving: boolean; children: ReactNode }) {
  const late = useLate(saving);
  return (
    <>
      <button type="submit" className="button" aria-disabled={saving || undefined}>
        {children}
      </button>
      <p role="status" className="muted">
        {late && <Trans>Enregistrement en cours…</Trans>}
      </p>
    </>
  );
}
