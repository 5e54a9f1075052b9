import type { NodeKind, TheoryLink, TheoryNode, TheoryOfChange } from "@/api";
import { joins, mayLink } from "./theory";

export const addNode = (theory: TheoryOfChange, kind: NodeKind, words: Partial<TheoryNode> = {}): TheoryOfChange => ({
  ...theory,
  nodes: [...theory.nodes, { id: crypto.randomUUID(), kind, label: "", ...words }],
});

export const changeNode = (theory: TheoryOfChange, id: string, words: Partial<TheoryNode>): TheoryOfChange => ({
  ...theory,
  nodes: theory.nodes.map((node) => (node.id === id ? { ...node, ...words } : node)),
});

/** With the links that end at it. */
export const removeNode = ({ nodes, links }: TheoryOfChange, id: string): TheoryOfChange => ({
  nodes: nodes.filter((node) => node.id !== id),
  links: links.filter(({ from, to }) => from !== id && to !== id),
});

/** Up or down in its column, past as many of its neighbours. */
export function moveNode(theory: TheoryOfChange, id: string, by: number): TheoryOfChange {
  const node = theory.nodes.find((one) => one.id === id);
  const column = theory.nodes.filter(({ kind }) => kind === node?.kind);
  const at = column.findIndex((one) => one.id === id);
  const to = Math.max(0, Math.min(column.length - 1, at + by));
  if (!node || to === at) {
    return theory;
  }
  column.splice(at, 1);
  column.splice(to, 0, node);
  const others = theory.nodes.filter(({ kind }) => kind !== node.kind);
  return { ...theory, nodes: [...others, ...column] };
}

/** Links two nodes, whichever was named first; what cannot be linked stays as it is. */
export function link(theory: TheoryOfChange, one: string, other: string): TheoryOfChange {
  const [a, b] = [one, other].map((id) => theory.nodes.find((node) => node.id === id));
  if (!a || !b) {
    return theory;
  }
  const [from, to] = mayLink(a, b) ? [a, b] : [b, a];
  return mayLink(from, to) && !theory.links.some(joins(from.id, to.id))
    ? { ...theory, links: [...theory.links, { from: from.id, to: to.id, assumption: "", risk: "" }] }
    : theory;
}

export const unlink = (theory: TheoryOfChange, from: string, to: string): TheoryOfChange => ({
  ...theory,
  links: theory.links.filter((one) => !joins(from, to)(one)),
});

export const changeLink = (theory: TheoryOfChange, { from, to }: TheoryLink, words: Partial<TheoryLink>) => ({
  ...theory,
  links: theory.links.map((one) => (joins(from, to)(one) ? { ...one, ...words } : one)),
});
