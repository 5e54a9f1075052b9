import { expect, test } from "vitest";
import { choicesOf, differences, isDecided, merged } from "./merge";

const base = { title: "A", place: "Gard", note: "", same: 1 };
const yours = { title: "B", place: "Gard", note: "yours", same: 1 };
const theirs = { title: "A", place: "Nord", note: "theirs", same: 1 };
const found = differences(["title", "place", "note", "same"], base, yours, theirs);

test("only fields that differ are shown, with who changed them", () => {
  expect(found.map(({ name, changedBy }) => [name, changedBy])).toEqual([
    ["title", "you"],
    ["place", "them"],
    ["note", "both"],
  ]);
});

test("what both changed is left to choose", () => {
  const choices = choicesOf(found);
  expect(choices).toEqual({ title: "yours", place: "theirs" });
  expect(isDecided(found, choices)).toBe(false);
  expect(isDecided(found, { ...choices, note: "theirs" })).toBe(true);
});

test("a choice holds for what was written when it was made, and for nothing written since", () => {
  const picks = { note: { side: "theirs" as const, yours: "yours" } };
  expect(choicesOf(found, picks)).toMatchObject({ note: "theirs" });
  const later = differences(["note"], base, { note: "yours, and more" }, theirs);
  expect(choicesOf(later, picks)).toEqual({ note: undefined });
});

test("the merged version takes each field from the side chosen", () => {
  expect(merged(yours, found, { title: "yours", place: "theirs", note: "theirs" })).toEqual({
    title: "B",
    place: "Nord",
    note: "theirs",
    same: 1,
  });
});

const of = (was: unknown[], mine: unknown[], others: unknown[]) =>
  differences(["list"], { list: was }, { list: mine }, { list: others })[0];

test("codes that two people ticked and unticked are put together", () => {
  const themes = of(["TRAINING", "HOUSING"], ["TRAINING", "HOUSING", "MOBILITY"], ["YOUTH", "TRAINING"]);
  expect(themes?.together).toEqual(["YOUTH", "TRAINING", "MOBILITY"]);
  expect(choicesOf(themes ? [themes] : [])).toEqual({ list: "together" });
  expect(merged({ list: [] }, themes ? [themes] : [], { list: "together" })).toEqual({
    list: ["YOUTH", "TRAINING", "MOBILITY"],
  });
});

const [one, two, three, four] = ["1", "2", "3", "4"].map((id) => ({ id, words: "" }));
const said = { id: "1", words: "said" };

test("of things with an id each one's change, addition, removal and order is kept", () => {
  expect(of([one, two], [said, two], [one, two, three])?.together).toEqual([said, two, three]);
  expect(of([one, two, three], [one, four, two, three], [three, one])?.together).toEqual([three, one, four]);
});

test("what both changed in two ways, or put in two orders, is left to choose", () => {
  expect(of([one, two], [said, two], [{ id: "1", words: "other" }, two])?.together).toBeUndefined();
  expect(of([one, two], [said, two], [two])?.together).toBeUndefined();
  expect(of([one, two, three], [two, one, three], [one, three, two])?.together).toBeUndefined();
  expect(of([{ amount: 1 }], [{ amount: 2 }], [{ amount: 3 }])?.together).toBeUndefined();
});

test("where one change holds the other, there are two sides and no third", () => {
  expect(of(["A"], ["A", "B"], ["A", "B", "C"])?.together).toBeUndefined();
});
