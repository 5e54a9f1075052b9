import type {
  IndicatorCondition,
  ModelElement,
  ModelVersionDetails,
  ModelVersionDraft,
  PathwayStep,
  Prerequisite,
  PresenceCondition,
} from "@/api";

/** A condition as it is being written: no threshold yet is not zero. */
export type IndicatorTerms = Omit<IndicatorCondition, "threshold" | "upper"> & {
  threshold?: number | undefined;
  upper?: number | undefined;
};

export type PresenceTerms = PresenceCondition;

export type PrerequisiteTerms = Omit<Prerequisite, "indicator" | "presence"> & {
  indicator?: IndicatorTerms | undefined;
  presence?: PresenceTerms | undefined;
};

/** What the form of a draft holds. */
export type ModelDraft = Omit<ModelVersionDraft, "prerequisites"> & { prerequisites: PrerequisiteTerms[] };

export const draftOf = ({
  title,
  elements,
  steps,
  prerequisites,
  theory,
  illustrative,
}: ModelVersionDetails): ModelDraft => ({
  title,
  elements,
  steps,
  prerequisites,
  theory,
  illustrative,
});

export const newElement = (): ModelElement => ({
  id: crypto.randomUUID(),
  kind: "CORE",
  label: "",
  rationale: "",
  weight: 2,
  evidence: "",
});

export const newStep = (): PathwayStep => ({ id: crypto.randomUUID(), kind: "OUTREACH", target: "" });

export const anIndicator = (): IndicatorTerms => ({ code: "", unit: "COUNT", operator: "AT_LEAST" });

export const newPrerequisite = (): PrerequisiteTerms => ({
  id: crypto.randomUUID(),
  mandatory: true,
  indicator: anIndicator(),
  words: "",
});

const isNumber = (value: number | undefined) => value !== undefined && !Number.isNaN(value);

/** Whether a prerequisite says all that a condition needs. */
export function isComplete({ indicator, presence }: PrerequisiteTerms): boolean {
  if (presence) {
    return Number.isInteger(presence.minimum) && presence.minimum > 0;
  }
  return (
    indicator !== undefined &&
    indicator.code !== "" &&
    isNumber(indicator.threshold) &&
    (indicator.operator !== "BETWEEN" ||
      (isNumber(indicator.upper) && (indicator.upper ?? 0) >= (indicator.threshold ?? 0)))
  );
}

const between = (days: number | undefined) =>
  days === undefined || (Number.isInteger(days) && days >= 0 && days <= 3650);

/** Whether a step's durations are whole days, the longest not shorter than the shortest. */
export const lastsForwards = ({ minDays, maxDays }: PathwayStep) =>
  between(minDays) && between(maxDays) && (minDays === undefined || maxDays === undefined || maxDays >= minDays);
