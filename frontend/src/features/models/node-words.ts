import { useLingui } from "@lingui/react/macro";
import type { TheoryNode, TheoryOfChange } from "@/api";
import { typeset } from "@/shared/i18n/typeset";
import { useCatalogue } from "./use-catalogue";

/** What a node says: its label, or its indicator's code and name. */
export function useNodeWords() {
  const { t } = useLingui();
  const catalogue = useCatalogue();
  const wordsOf = ({ label, indicatorCode }: TheoryNode) => {
    const name =
      indicatorCode === undefined ? label : [indicatorCode, catalogue.get(indicatorCode)?.name ?? ""].join(" ");
    return typeset(name.trim()) || t`Sans nom`;
  };
  return {
    wordsOf,
    ofId: ({ nodes }: TheoryOfChange, id: string) => {
      const node = nodes.find((one) => one.id === id);
      return node ? wordsOf(node) : "";
    },
  };
}
