import { expect, test } from "vitest";
import { csv } from "./csv";

const line = (...cells: Parameters<typeof csv>[0][number]) => csv([cells]).replace("\uFEFF", "").trimEnd();

test("a text that looks like a formula is neutralised", () => {
  expect(line("=1+1", "+33", "-x", "@a")).toBe("'=1+1;'+33;'-x;'@a");
});

test("a negative number stays a number, with a decimal comma", () => {
  expect(line(-1.5)).toBe("-1,5");
});

test("separators and quotes inside a text are quoted", () => {
  expect(line('a;b "c"')).toBe('"a;b ""c"""');
});

test("an absent value is an empty cell", () => {
  expect(line("a", undefined, 0)).toBe("a;;0");
});

test("the file begins with the mark that Excel needs", () => {
  expect(csv([["é"]])).toBe("\uFEFFé\r\n");
});
