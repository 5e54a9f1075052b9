import {
  type ColumnDef,
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  type Row,
  type RowSelectionState,
  useReactTable,
} from "@tanstack/react-table";
import { useMemo, useState } from "react";
import { matches } from "@/shared/i18n/fold";
import type { Column } from "./column";
import { columnOf, isDescending, type TableView } from "./table-view";

type DataTableState<R, C extends string> = {
  rows: R[];
  columns: Column<R, C>[];
  rowId: (row: R) => string;
  view: TableView<C>;
};

const french = new Intl.Collator("fr", { numeric: true });

/** Words by the alphabet, numbers by size; the table puts what is empty last. */
function compare<R>(a: Row<R>, b: Row<R>, column: string): number {
  const left = a.getValue(column);
  const right = b.getValue(column);
  return typeof left === "number" && typeof right === "number"
    ? left - right
    : french.compare(String(left), String(right));
}

/** The table's rows and columns as the address wants them, and what is selected. */
export function useDataTable<R, C extends string>({ rows, columns, rowId, view }: DataTableState<R, C>) {
  const [rowSelection, onRowSelectionChange] = useState<RowSelectionState>({});
  const definitions = useMemo(
    () =>
      columns.map(
        (column): ColumnDef<R> => ({
          id: column.id,
          accessorFn: column.value,
          sortUndefined: "last",
          sortingFn: compare,
          enableHiding: column.hideable ?? false,
        }),
      ),
    [columns],
  );
  const words = useMemo(
    () => new Map(rows.map((row) => [row, columns.map((column) => column.value(row) ?? "").join(" ")])),
    [rows, columns],
  );
  const away = view.sans?.split(",") ?? [];

  return useReactTable({
    data: rows,
    columns: definitions,
    getRowId: rowId,
    state: {
      sorting: view.tri ? [{ id: columnOf(view.tri), desc: isDescending(view.tri) }] : [],
      globalFilter: view.filtre ?? "",
      columnVisibility: Object.fromEntries(away.map((column) => [column, false])),
      rowSelection,
    },
    onRowSelectionChange,
    // There are no pages to go back to, and each reset would draw the table again
    autoResetAll: false,
    getColumnCanGlobalFilter: () => true,
    // Over the whole row: two words may lie in two columns
    globalFilterFn: (row, _column, typed: string) => matches(words.get(row.original) ?? "", typed),
    getCoreRowModel: getCoreRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
}
