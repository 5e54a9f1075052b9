import { i18n } from "@lingui/core";
import { expect, test } from "vitest";
import type { FieldError } from "@/api";
import { ApiError } from "@/shared/api-error";
import { refusalsOf } from "./refusals";

const refused = (...errors: FieldError[]) =>
  new ApiError(400, { problem: { type: "", title: "", status: 400, detail: "", errors } });

const placed = (...errors: FieldError[]) => refusalsOf(i18n, refused(...errors), ["title", "lines"]);

test("a pointer leads to its field, and the code to our own words", () => {
  expect(placed({ pointer: "/title", code: "notblank", message: "must not be blank" }).fields).toEqual([
    ["title", "Ce champ est obligatoire."],
  ]);
});

test("a pointer inside a list leads to the field that holds it", () => {
  expect(placed({ pointer: "/lines/0/label", code: "size", message: "" }).fields[0]?.[0]).toBe("lines");
});

test("a pointer that no field answers for stays in the summary", () => {
  expect(placed({ pointer: "/owner", code: "unknown", message: "" })).toEqual({
    fields: [],
    others: ["/owner\u202f: Cette valeur n’existe pas."],
  });
});

test("a code without words of ours is told in the server's", () => {
  expect(placed({ pointer: "/title", code: "new-rule", message: "Not on a Monday." }).fields[0]?.[1]).toBe(
    "Not on a Monday.",
  );
});
