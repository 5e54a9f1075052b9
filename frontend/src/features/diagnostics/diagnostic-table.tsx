import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { DiagnosticSummary } from "@/api";
import { diagnosticStageWords } from "@/shared/diagnostics/diagnostic-words";
import { moment } from "@/shared/i18n/moment";
import type { Column } from "@/shared/tables/column";
import { PagedTable } from "@/shared/tables/paged-table";
import { DiagnosticLink } from "./diagnostic-link";
import type { DiagnosticColumn, DiagnosticsView } from "./diagnostics-view";

type DiagnosticTableProps = {
  diagnostics: DiagnosticSummary[];
  view: DiagnosticsView;
  onView: (view: DiagnosticsView) => void;
  works: boolean;
};

/** The diagnostics found, a row each, in the order that the server gives them. */
export function DiagnosticTable({ diagnostics, view, onView, works }: DiagnosticTableProps) {
  const { t, i18n } = useLingui();
  const columns = useMemo((): Column<DiagnosticSummary, DiagnosticColumn>[] => {
    const stage: Column<DiagnosticSummary, DiagnosticColumn> = {
      id: "etape",
      title: works ? t`Étape` : t`Publication`,
      value: ({ stage: at, publishedAt }) =>
        publishedAt && at === "PUBLISHED"
          ? t`Publié le ${moment(i18n.locale, publishedAt, "short")}`
          : i18n._(diagnosticStageWords[at]),
    };
    return [
      { id: "territoire", title: t`Territoire`, value: ({ territory }) => territory.name },
      {
        id: "titre",
        title: t`Diagnostic`,
        value: ({ title }) => title,
        show: (diagnostic) => <DiagnosticLink diagnostic={diagnostic} />,
      },
      { id: "annee", title: t`Année`, value: ({ referenceYear }) => referenceYear?.toString() },
      stage,
    ];
  }, [t, i18n, works]);

  return (
    <PagedTable
      rows={diagnostics}
      columns={columns}
      rowId={({ slug }) => slug}
      caption={t`Diagnostics`}
      sort={view.tri ?? "territoire"}
      onSort={(tri) => onView({ ...view, tri })}
    />
  );
}
