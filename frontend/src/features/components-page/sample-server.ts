import type { FieldError } from "@/api";
import { ApiError } from "@/shared/api-error";
import type { Sample } from "./sample-schema";

/** What the simulated server may answer. */
export const answers = ["ok", "lent", "refus", "conflit", "session", "trop", "panne"] as const;
export type Answer = (typeof answers)[number];

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const refused = (status: number, errors: FieldError[] = [], retryAfter?: number) =>
  new ApiError(status, {
    problem: { type: "about:blank", title: "Refused", status, detail: "Refused.", errors },
    retryAfter,
  });

/** Saves nothing: answers as it was told to, after a while. */
export async function simulatedSave(answer: Answer, etag: string | undefined): Promise<string> {
  await wait(answer === "lent" ? 2500 : 150);
  switch (answer) {
    case "refus":
      throw refused(400, [
        { pointer: "/title", code: "duplicate", message: "A project has this title." },
        { pointer: "/partners/0", code: "unknown", message: "No such partner." },
      ]);
    case "conflit":
      if (etag !== '"2"') {
        throw refused(412);
      }
      return '"3"';
    case "session":
      throw refused(401);
    case "trop":
      throw refused(429, [], 12);
    case "panne":
      throw refused(503);
    default:
      return '"2"';
  }
}

/** What somebody else saved meanwhile. */
export const changedMeanwhile = (start: Sample) => ({
  values: { ...start, title: "Équipage mobile du Gard", kind: "mobilite" },
  etag: '"2"',
});
