import { z } from "@/shared/forms/schema";
import type { Picked } from "@/shared/pickers/picked";
import { type AgreementValues, type LineValues, takesProject, takesTerritory } from "./agreement-values";
import { isAmount, remaining } from "./money";

type Words = { required: string; amount: string; lines: string; object: string; twice: string; period: string };

const filled = (length: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(length));
const short = (length: number) => z.string().check(z.maxLength(length));

const purpose = ({ scope, project, territory }: LineValues) =>
  [scope, takesProject(scope) && project?.id, takesTerritory(scope) && territory?.id].join(" ");

const isWhole = ({ scope, project, territory }: LineValues) =>
  (project !== undefined || !takesProject(scope)) && (territory !== undefined || !takesTerritory(scope));

/** What an agreement must be before it is sent; the server looks at it again. */
export function agreementSchema(words: Words) {
  const picked = z.custom<Picked>((value) => value !== undefined, words.required);
  const date = z.custom<string>((value) => typeof value === "string", words.required);
  return z
    .object({
      reference: filled(60),
      title: filled(200),
      funder: picked,
      beneficiary: z.custom<Picked | undefined>(),
      amount: z.custom<number>((value) => isAmount(value as number | undefined), words.amount),
      lines: z.custom<LineValues[]>().check(
        z.refine((lines) => lines.every(isWhole), words.object),
        z.refine((lines) => lines.every(({ amount }) => isAmount(amount)), words.amount),
        z.refine((lines) => new Set(lines.map(purpose)).size === lines.length, words.twice),
      ),
      signedOn: date,
      startsOn: date,
      endsOn: date,
      nature: z.enum(["CASH", "IN_KIND"]),
      conditions: short(256),
      decisionReference: short(60),
      scheme: short(200),
      euNotified: z.boolean(),
      illustrative: z.boolean(),
    })
    .check(
      z.refine(({ amount, lines }) => remaining(amount, lines) === 0, { path: ["lines"], error: words.lines }),
      z.refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ["endsOn"], error: words.period }),
    ) as unknown as z.ZodMiniType<AgreementValues, AgreementValues>;
}
