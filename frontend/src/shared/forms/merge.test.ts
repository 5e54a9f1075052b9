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
