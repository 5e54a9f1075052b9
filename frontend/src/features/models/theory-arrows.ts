import type { NodeKind, TheoryOfChange } from "@/api";
import { columns, inColumn } from "./theory";

/** The node that an arrow leads to: above or below in its column, or in the nearest column that has any. */
export function neighbour(theory: TheoryOfChange, id: string, key: string): string | undefined {
  const kind = theory.nodes.find((node) => node.id === id)?.kind ?? "ACTIVITY";
  const column = inColumn(theory, kind);
  const at = column.findIndex((node) => node.id === id);
  switch (key) {
    case "ArrowUp":
      return column[at - 1]?.id;
    case "ArrowDown":
      return column[at + 1]?.id;
    case "ArrowLeft":
      return nearest(theory, columns.slice(0, columns.indexOf(kind)).reverse(), at);
    case "ArrowRight":
      return nearest(theory, columns.slice(columns.indexOf(kind) + 1), at);
    default:
      return undefined;
  }
}

function nearest(theory: TheoryOfChange, kinds: NodeKind[], at: number): string | undefined {
  const column = kinds.map((kind) => inColumn(theory, kind)).find((nodes) => nodes.length > 0) ?? [];
  return column[Math.min(at, column.length - 1)]?.id;
}
