import type { Slice } from "@/api";

/** A breakdown as the API's parameter has it: `AGE=75+|SEXE=F`, empty for the whole. */
export function breakdownKey(breakdown: Slice["breakdown"]): string {
  return Object.entries(breakdown)
    .filter(([, modality]) => typeof modality === "string")
    .map(([axis, modality]) => `${axis}=${modality}`)
    .sort()
    .join("|");
}
