import { parseSearchWith } from "@tanstack/react-router";

/** Reads an address's parameters; what is only almost a number, such as `5e812345` or twenty digits, stays text. */
export const parseSearch = parseSearchWith((text) => {
  const value: unknown = JSON.parse(text);
  if (typeof value === "number" && String(value) !== text) {
    throw new SyntaxError(`${text} is text`);
  }
  return value;
});
