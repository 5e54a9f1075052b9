import type {
  PlacedTerritory,
  TensionEstimate,
  TensionExplanation,
  TensionInput,
  TensionPosition,
  TensionVulnerability,
} from "@/api";
import { gard, observation } from "./given";

export const exactly = (mark: number): TensionEstimate => ({ mark, lower: mark, upper: mark });

const input = (code: string, part: Partial<TensionInput> = {}): TensionInput => ({
  code,
  dimension: code.startsWith("BES") ? "TENSION" : "VULNERABILITY",
  name: `Indicateur ${code}`,
  unit: "PERCENT",
  needPolarity: 1,
  definitionVersion: 1,
  reference: { period: { start: "2022-01-01", end: "2022-12-31" }, age: 1, later: false },
  compared: 96,
  sources: [{ id: "s1", label: "Enquête", publisher: "Insee", licence: "Licence Ouverte 2.0", cogVintage: 2024 }],
  ...part,
});

const position: TensionPosition = {
  tension: { mark: 0.35, lower: 0.34, upper: 0.36 },
  vulnerability: exactly(0.93),
  index: { mark: 57.18, lower: 56.49, upper: 57.87 },
  quadrant: "POOL_WITHOUT_TENSION",
  straddling: [],
  sensitivity: {
    lower: 33.98,
    upper: 72.3,
    movedMostBy: ["BES-05"],
    without: [
      { indicator: "BES-02", index: exactly(72.3) },
      { indicator: "BES-05", index: { mark: 36.16, lower: 33.98, upper: 38.34 } },
    ],
  },
};

/** Gard's position, but for what the test is about. */
export const placed = (part: Partial<TensionPosition> = {}): PlacedTerritory => ({
  territory: gard,
  position: { ...position, ...part },
});

export const tension = (part: Partial<TensionVulnerability> = {}): TensionVulnerability => ({
  basis: {
    year: 2023,
    algorithmVersion: "1",
    assumptions: { illustrative: true, fewestInputs: 2, fewestCompared: 20, line: 0.5 },
    inputs: [
      input("BES-02", { reference: { period: { start: "2024-01-01", end: "2024-12-31" }, age: 1, later: true } }),
      input("BES-05"),
      input("BES-07", { compared: 0, lack: "NO_FIGURES", sources: [] }),
      input("PUB-05"),
    ],
  },
  placed: [placed()],
  unplaced: [
    {
      territory: { code: "DEP-976", type: "DEPARTMENT", name: "Mayotte" },
      lacking: [
        { indicator: "BES-07", reason: "NO_FIGURES" },
        { indicator: "PUB-10", reason: "MISSING" },
      ],
    },
  ],
  ...part,
});

export const explained = (part: Partial<TensionExplanation> = {}): TensionExplanation => ({
  basis: tension().basis,
  territory: gard,
  position,
  contributions: [
    {
      code: "BES-02",
      observation: observation({ status: "SECRET", range: { lower: 70.7, upper: 73.2, kind: "BOUNDS" } }),
      percentile: { mark: 0.14, lower: 0.12, upper: 0.16 },
      contribution: { mark: 0.07, lower: 0.06, upper: 0.08 },
    },
    {
      code: "BES-05",
      observation: observation({ status: "NORMAL", value: 11.3 }),
      percentile: exactly(0.56),
      contribution: exactly(0.28),
    },
    { code: "BES-07", lack: "NO_FIGURES" },
    { code: "PUB-05", observation: observation({ status: "MISSING" }), lack: "MISSING" },
  ],
  ...part,
});
