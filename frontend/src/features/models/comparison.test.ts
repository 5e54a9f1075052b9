import { expect, test } from "vitest";
import { byId, compare, differs } from "./comparison";

type Thing = { id: string; label: string; note?: string };
const thing = (id: string, label = id): Thing => ({ id, label });
const told = (before: Thing[], after: Thing[]) =>
  compare(before, after, byId).map((change) => {
    const { id } = change.what === "removed" ? change.before : change.after;
    return `${change.what} ${id}${"moved" in change && change.moved ? " moved" : ""}`;
  });

test("things are matched by what stays of them", () => {
  expect(told([thing("a"), thing("b"), thing("c")], [thing("a"), thing("b", "autre"), thing("d")])).toEqual([
    "same a",
    "changed b",
    "added d",
    "removed c",
  ]);
});

test("as few as possible have moved", () => {
  const letters = ["a", "b", "c", "d"].map((id) => thing(id));
  expect(told(letters, [thing("d"), thing("a"), thing("b"), thing("c")])).toEqual([
    "same d moved",
    "same a",
    "same b",
    "same c",
  ]);
});

test("what is added before does not move what follows", () => {
  expect(told([thing("a"), thing("b")], [thing("n"), thing("a"), thing("b")])).toEqual(["added n", "same a", "same b"]);
});

test("the order of fields, and one that is absent, say nothing", () => {
  const [change] = compare<Thing>([{ id: "a", label: "l" }], [{ label: "l", note: undefined, id: "a" } as Thing], byId);
  expect(change && differs(change)).toBe(false);
});

test("two versions alike have nothing to tell", () => {
  const things = [thing("a"), thing("b")];
  expect(compare(things, things, byId).filter(differs)).toEqual([]);
});
