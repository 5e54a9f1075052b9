import { expect, test } from "vitest";
import { parseSearch } from "./parse-search";

test.each([
  ["5e812345", "5e812345"],
  ["12345678901234567890", "12345678901234567890"],
  ["2023", 2023],
  ['"2023"', "2023"],
  ["true", true],
])("reads %s as %s", (text, value) => {
  expect(parseSearch(`?q=${encodeURIComponent(text)}`)).toEqual({ q: value });
});
