import { useLingui } from "@lingui/react/macro";
import type { ModelElement, PathwayStep, TheoryOfChange } from "@/api";
import { stepWords } from "@/shared/projects/project-words";
import type { PrerequisiteTerms } from "./model-draft";
import { elementWords } from "./model-words";
import { useNodeWords } from "./node-words";
import { prerequisiteInWords } from "./sentence";
import { useCatalogue } from "./use-catalogue";

const lines = (texts: (string | undefined)[]) => texts.filter(Boolean).join("\n");

/** A part of the model in words, for whoever chooses between two versions of it. */
export function usePartWords() {
  const { i18n } = useLingui();
  const catalogue = useCatalogue();
  const { wordsOf, ofId } = useNodeWords();
  return {
    elements: (elements: ModelElement[]) =>
      lines(
        elements.map(({ kind, label, weight, rationale, evidence }) =>
          [`${label} (${i18n._(elementWords[kind])}, ${weight})`, rationale, evidence].filter(Boolean).join(" – "),
        ),
      ),
    steps: (steps: PathwayStep[]) =>
      lines(
        steps.map(({ kind, minDays, maxDays, target }) =>
          [i18n._(stepWords[kind]), [minDays, maxDays].filter((days) => days !== undefined).join("–"), target]
            .filter(Boolean)
            .join(" – "),
        ),
      ),
    prerequisites: (prerequisites: PrerequisiteTerms[]) =>
      lines(
        prerequisites.map((prerequisite) =>
          [prerequisiteInWords(i18n, prerequisite, catalogue), prerequisite.words].filter(Boolean).join(" – "),
        ),
      ),
    theory: (theory: TheoryOfChange) =>
      lines([
        ...theory.nodes.map(wordsOf),
        ...theory.links.map(({ from, to, assumption, risk }) =>
          [`${ofId(theory, from)} → ${ofId(theory, to)}`, assumption, risk].filter(Boolean).join(" – "),
        ),
      ]),
  };
}
