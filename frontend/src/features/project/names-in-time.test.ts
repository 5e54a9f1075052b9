import { expect, test } from "vitest";
import type { SuccessionStep } from "@/api";
import { namesInTime } from "./names-in-time";

const anpe: SuccessionStep = { id: "1", name: "ANPE", from: "1967", to: "2008", place: "EARLIER" };
const pole: SuccessionStep = { id: "2", name: "Pôle emploi", from: "2008-12", to: "2023", place: "EARLIER" };
const own: SuccessionStep = { id: "3", name: "France Travail", from: "2024", place: "ITSELF" };

test("an organisation is called as it was then, with its name of today where that is another", () => {
  expect(namesInTime("France Travail", [anpe, pole, own], "2018-MID")).toEqual({
    before: "Pôle emploi",
    today: "France Travail",
  });
  expect(namesInTime("France Travail", [anpe, pole, own], "2024-03")).toEqual({ before: "France Travail" });
  const seen: SuccessionStep[] = [
    { ...pole, place: "ITSELF" },
    { ...own, place: "LATER" },
  ];
  expect(namesInTime("Pôle emploi", seen, "2015-07")).toEqual({ before: "Pôle emploi", today: "France Travail" });
});

test("without a date, or without others before and after it, it has its own name", () => {
  expect(namesInTime("France Travail", [anpe, pole, own], undefined)).toEqual({ before: "France Travail" });
  expect(namesInTime("Air Services", [], "2015-07")).toEqual({ before: "Air Services" });
});
