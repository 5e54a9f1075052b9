import { expect, test } from "vitest";
import type { NodeKind, TheoryNode, TheoryOfChange } from "@/api";
import { isMeasured, unmeasuredNodes } from "./theory";
import { boxAt, inLines, layoutTheory } from "./theory-layout";

const node = (id: string, kind: NodeKind): TheoryNode => ({ id, kind, label: id });
const link = (from: string, to: string) => ({ from, to, assumption: "", risk: "" });

const theory: TheoryOfChange = {
  nodes: [
    node("rencontrer", "ACTIVITY"),
    node("diagnostics", "OUTPUT"),
    node("offres", "OUTPUT"),
    node("emploi", "OUTCOME"),
    { ...node("i", "INDICATOR"), indicatorCode: "RES-02" },
  ],
  links: [
    link("rencontrer", "diagnostics"),
    link("rencontrer", "offres"),
    link("diagnostics", "emploi"),
    link("emploi", "i"),
    link("offres", "i"),
  ],
};

const words = { of: (id: string) => id, unmeasured: "Personne ne mesure ce lien" };
const wide = { width: 1200, rem: 18 };
const narrow = { width: 354, rem: 18 };

test("a link is measured when what it leads to has an indicator", () => {
  const measured = isMeasured(theory);
  expect(theory.links.map(measured)).toEqual([false, true, true, true, true]);
  expect([...unmeasuredNodes(theory)]).toEqual(["diagnostics"]);
});

test("activities and indicators need no indicator of their own", () => {
  expect(unmeasuredNodes({ nodes: [node("a", "ACTIVITY"), node("i", "INDICATOR")], links: [] }).size).toBe(0);
});

test("the four columns stand side by side, in their order", () => {
  const { stacked, heads, boxes } = layoutTheory(theory, words, wide);
  expect(stacked).toBe(false);
  expect(heads.map(({ kind }) => kind)).toEqual(["ACTIVITY", "OUTPUT", "OUTCOME", "INDICATOR"]);
  expect(heads.map(({ x }) => x)).toEqual([...heads.map(({ x }) => x)].sort((a, b) => a - b));
  const last = boxes.at(-1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(1200);
});

test("no box covers another, at any width", () => {
  for (const room of [wide, { width: 760, rem: 18 }, narrow]) {
    const { boxes, height } = layoutTheory(theory, words, room);
    for (const box of boxes) {
      expect(box.x + box.width).toBeLessThanOrEqual(room.width + 0.01);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      for (const other of boxes.filter(({ id }) => id !== box.id)) {
        const apart =
          box.x + box.width <= other.x ||
          other.x + other.width <= box.x ||
          box.y + box.height <= other.y ||
          other.y + other.height <= box.y;
        expect(apart, `${box.id} and ${other.id} in ${room.width}`).toBe(true);
      }
    }
  }
});

test("on a phone the columns follow one another, and links keep to the gutter", () => {
  const { stacked, heads, boxes, lines } = layoutTheory(theory, words, narrow);
  expect(stacked).toBe(true);
  expect(new Set(heads.map(({ x }) => x)).size).toBe(1);
  expect(heads.map(({ y }) => y)).toEqual([...heads.map(({ y }) => y)].sort((a, b) => a - b));
  const edge = (boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0);
  for (const { path } of lines) {
    const xs = [...path.matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(edge - 0.01);
    expect(Math.max(...xs)).toBeLessThanOrEqual(narrow.width);
  }
});

test("a link past a column passes between its boxes", () => {
  const { boxes, lines } = layoutTheory(theory, words, wide);
  const past = lines.find(({ link: each }) => each.from === "offres" && each.to === "i");
  const y = Number(/L[\d.]+,(-?[\d.]+)/.exec(past?.path ?? "")?.[1]);
  const outcomes = boxes.filter(({ kind }) => kind === "OUTCOME");
  expect(outcomes.every((box) => y < box.y || y > box.y + box.height)).toBe(true);
});

test("a node that nobody measures says so within its box", () => {
  const box = layoutTheory(theory, words, wide).boxes.find(({ id }) => id === "diagnostics");
  expect(box?.lines.slice(box.said).join(" ")).toBe("Personne ne mesure ce lien");
  const measured = layoutTheory(theory, words, wide).boxes.find(({ id }) => id === "offres");
  expect(measured?.lines).toEqual(["offres"]);
});

test("long labels are broken into lines, words never", () => {
  expect(inLines("Rencontrer les entreprises du bassin", 14)).toEqual(["Rencontrer les", "entreprises du", "bassin"]);
  expect(inLines("anticonstitutionnellement", 10)).toEqual(["anticonstitutionnellement"]);
  expect(inLines("", 10)).toEqual([""]);
});

test("a point finds the node that it lies on", () => {
  const { boxes } = layoutTheory(theory, words, wide);
  const [first] = boxes;
  expect(boxAt(boxes, (first?.x ?? 0) + 2, (first?.y ?? 0) + 2)?.id).toBe("rencontrer");
  expect(boxAt(boxes, -5, -5)).toBeUndefined();
});
