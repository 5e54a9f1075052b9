import { i18n } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import * as z from "zod/mini";
import { refusalInWords } from "./refusal-words";

/** Says in words what a schema refuses; a schema's own words win. */
function issueInWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "too_small": {
      const minimum = Number(issue.minimum);
      if (issue.origin !== "string") {
        return i18n._(msg`Le plus petit nombre admis est ${minimum}.`);
      }
      return minimum > 1
        ? i18n._(msg`Écrivez au moins ${plural(minimum, { one: "# caractère", other: "# caractères" })}.`)
        : refusalInWords(i18n, { code: "required" });
    }
    case "too_big": {
      const maximum = Number(issue.maximum);
      return issue.origin === "string"
        ? i18n._(msg`${plural(maximum, { one: "# caractère", other: "# caractères" })} au plus.`)
        : i18n._(msg`Le plus grand nombre admis est ${maximum}.`);
    }
    case "invalid_format":
      return refusalInWords(i18n, { code: issue.format === "email" ? "email" : "pattern" });
    case "invalid_type":
      return refusalInWords(i18n, { code: Number.isNaN(issue.input) ? "number" : "required" });
    default:
      return refusalInWords(i18n, { code: "required" });
  }
}

z.config({ customError: issueInWords });

/** What a form's values must be; import it from here, so that refusals are told in words. */
export { z };
