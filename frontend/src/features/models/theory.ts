import type { NodeKind, TheoryLink, TheoryNode, TheoryOfChange } from "@/api";

/** From left to right: what one does, what comes out of it, what changes, and what measures it. */
export const columns: NodeKind[] = ["ACTIVITY", "OUTPUT", "OUTCOME", "INDICATOR"];

const follows: Record<NodeKind, NodeKind[]> = {
  ACTIVITY: ["OUTPUT"],
  OUTPUT: ["OUTCOME", "INDICATOR"],
  OUTCOME: ["INDICATOR"],
  INDICATOR: [],
};

export const mayLink = (from: TheoryNode, to: TheoryNode) => follows[from.kind].includes(to.kind);

export const joins = (from: string, to: string) => (link: TheoryLink) => link.from === from && link.to === to;

const kindsOf = ({ nodes }: TheoryOfChange) => new Map(nodes.map(({ id, kind }) => [id, kind]));

/** The codes of the indicators that measure each node. */
export function measures(theory: TheoryOfChange): Map<string, string[]> {
  const codes = new Map(theory.nodes.map(({ id, indicatorCode }) => [id, indicatorCode]));
  const found = new Map<string, string[]>();
  for (const { from, to } of theory.links) {
    const code = codes.get(to);
    if (code !== undefined) {
      found.set(from, [...(found.get(from) ?? []), code]);
    }
  }
  return found;
}

/** A link is measured when an indicator says whether what it leads to comes about. */
export function isMeasured(theory: TheoryOfChange): (link: TheoryLink) => boolean {
  const measured = measures(theory);
  const kinds = kindsOf(theory);
  return ({ to }) => kinds.get(to) === "INDICATOR" || measured.has(to);
}

/** Outputs and outcomes without an indicator: whether they come about, nobody knows. */
export function unmeasuredNodes(theory: TheoryOfChange): Set<string> {
  const measured = measures(theory);
  return new Set(
    theory.nodes
      .filter(({ id, kind }) => (kind === "OUTPUT" || kind === "OUTCOME") && !measured.has(id))
      .map(({ id }) => id),
  );
}

export const inColumn = (theory: TheoryOfChange, kind: NodeKind) => theory.nodes.filter((node) => node.kind === kind);

export const isEmpty = ({ nodes }: TheoryOfChange) => nodes.length === 0;
