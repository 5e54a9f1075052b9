import { expect, test } from "vitest";
import type { NodeKind, TheoryNode, TheoryOfChange } from "@/api";
import { inColumn } from "./theory";
import { addNode, changeLink, changeNode, link, moveNode, removeNode, unlink } from "./theory-edits";

const node = (id: string, kind: NodeKind): TheoryNode => ({ id, kind, label: id });

const theory: TheoryOfChange = {
  nodes: [
    node("a", "ACTIVITY"),
    node("b", "ACTIVITY"),
    node("o", "OUTPUT"),
    node("r", "OUTCOME"),
    node("i", "INDICATOR"),
  ],
  links: [],
};

const ends = ({ links }: TheoryOfChange) => links.map(({ from, to }) => `${from}>${to}`);

test("two nodes are linked in the direction that makes sense, once", () => {
  expect(ends(link(theory, "a", "o"))).toEqual(["a>o"]);
  expect(ends(link(theory, "o", "a"))).toEqual(["a>o"]);
  expect(ends(link(link(theory, "a", "o"), "a", "o"))).toEqual(["a>o"]);
  expect(ends(link(theory, "o", "i"))).toEqual(["o>i"]);
});

test("what does not follow is not linked", () => {
  for (const [one, other] of [
    ["a", "b"],
    ["a", "r"],
    ["a", "i"],
    ["a", "nobody"],
  ] as const) {
    expect(link(theory, one, other)).toBe(theory);
  }
});

test("a node goes with its links", () => {
  const linked = link(link(theory, "a", "o"), "o", "r");
  expect(ends(removeNode(linked, "r"))).toEqual(["a>o"]);
  expect(removeNode(linked, "o")).toMatchObject({ links: [] });
});

test("a node moves within its column, and no farther", () => {
  const column = (next: TheoryOfChange) => inColumn(next, "ACTIVITY").map(({ id }) => id);
  expect(column(moveNode(theory, "b", -1))).toEqual(["b", "a"]);
  expect(column(moveNode(theory, "a", 5))).toEqual(["b", "a"]);
  expect(moveNode(theory, "a", -1)).toBe(theory);
  expect(moveNode(theory, "b", -1).nodes).toHaveLength(5);
});

test("words of nodes and links change alone", () => {
  const linked = link(theory, "a", "o");
  expect(changeNode(theory, "o", { label: "Offres" }).nodes[2]).toEqual({ ...node("o", "OUTPUT"), label: "Offres" });
  const [only] = linked.links;
  expect(only && changeLink(linked, only, { risk: "Rien" }).links[0]).toMatchObject({
    from: "a",
    to: "o",
    risk: "Rien",
  });
  expect(ends(unlink(linked, "a", "o"))).toEqual([]);
  expect(addNode(theory, "INDICATOR", { indicatorCode: "RES-02" }).nodes.at(-1)).toMatchObject({
    kind: "INDICATOR",
    indicatorCode: "RES-02",
  });
});
