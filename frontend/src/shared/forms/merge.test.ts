import { expect, test } from "vitest";
import { differences, firstChoices, isDecided, merged } from "./merge";

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
  const choices = firstChoices(found);
  expect(choices).toEqual({ title: "yours", place: "theirs" });
  expect(isDecided(found, choices)).toBe(false);
  expect(isDecided(found, { ...choices, note: "theirs" })).toBe(true);
});

test("the merged version takes each field from the side chosen", () => {
  expect(merged(yours, theirs, { title: "yours", place: "theirs", note: "theirs" })).toEqual({
    title: "B",
    place: "Nord",
    note: "theirs",
    same: 1,
  });
});
