import type { DiagnosticDetails } from "@/api";
import { gard } from "./given";

export const helene = { account: "helene.roche@gard.example.org", name: "Hélène Roche" };

/** A diagnostic of the Gard while its figures are collected, as somebody who works on it sees it. */
export const diagnostic = (mayEdit: boolean): DiagnosticDetails => ({
  id: "d1",
  slug: "gard",
  version: 1,
  territory: gard,
  scope: {
    title: "Le Gard",
    theme: "HOME_CARE",
    question: "Qui accède à ces métiers ?",
    steps: ["OUTREACH"],
    publics: ["QPV_RESIDENTS"],
    referenceYear: 2023,
    comparisons: ["DEP-76"],
    steering: [],
    illustrative: false,
  },
  comparisons: [],
  stage: "COLLECTING",
  desk: {
    transitions: [],
    steps: [],
    mayEdit,
    speaksForTerritory: false,
    updatedBy: helene,
    updatedAt: "2026-11-29T09:00:00Z",
  },
});
