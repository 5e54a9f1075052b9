import { useLingui } from "@lingui/react/macro";
import { useMemo, useState } from "react";
import type { PrintedSum } from "@/api";
import { periodInWords } from "@/shared/figures/periods";
import type { Column } from "@/shared/tables/column";
import { DataTable } from "@/shared/tables/data-table";
import type { TableView } from "@/shared/tables/table-view";

/** Totals, each with what its rows come to. */
export default function TotalsTable({ totals, caption }: { totals: PrintedSum[]; caption: string }) {
  const { t, i18n } = useLingui();
  const [view, setView] = useState<TableView>({});
  const columns = useMemo<Column<PrintedSum>[]>(
    () => [
      { id: "libelle", title: t`Total`, value: ({ label }) => label },
      { id: "indicateur", title: t`Indicateur`, value: ({ indicatorCode }) => indicatorCode },
      { id: "periode", title: t`Période`, value: ({ period }) => periodInWords(i18n, period) },
      { id: "imprime", title: t`Imprimé`, value: ({ published }) => published, numeric: true },
      { id: "somme", title: t`Somme des lignes`, value: ({ summed }) => summed, numeric: true },
      { id: "ecart", title: t`Écart`, value: ({ published, summed }) => published - summed, numeric: true },
      { id: "case", title: t`Case`, value: ({ place }) => place },
    ],
    [t, i18n],
  );
  return (
    <DataTable
      rows={totals}
      columns={columns}
      rowId={({ place, indicatorCode, series }) => `${place} ${indicatorCode} ${series}`}
      caption={caption}
      view={view}
      onView={setView}
      fileName="totaux"
      empty={null}
    />
  );
}
