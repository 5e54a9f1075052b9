import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { DiagnosticDesk } from "@/api";
import { EmptyState } from "@/shared/layout/empty-state";

/** What writes a diagnostic, for those who may; others are told so before they type anything. */
export function ForEditors({ desk, children }: { desk: DiagnosticDesk; children: ReactNode }) {
  const { t } = useLingui();
  return desk.mayEdit ? (
    children
  ) : (
    <EmptyState title={t`Vous lisez ce diagnostic`}>
      <Trans>Son équipe nomme qui l’écrit ; publié ou abandonné, il ne change plus.</Trans>
    </EmptyState>
  );
}
