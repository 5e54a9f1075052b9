import { useLingui } from "@lingui/react/macro";
import type { Option } from "@/shared/forms/option";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import { publicWords, stageWords, themeWords } from "@/shared/projects/project-words";
import { FilterChips } from "@/shared/tables/filter-chips";
import { type ListName, listOf, type PortfolioView, toggled, widened } from "./portfolio-view";

type PortfolioChipsProps = {
  view: PortfolioView;
  onView: (view: PortfolioView) => void;
  departments: Map<string, string>;
  funding: Option[];
};

/** What narrows the portfolio, each with its way out. */
export function PortfolioChips({ view, onView, departments, funding }: PortfolioChipsProps) {
  const { t, i18n } = useLingui();
  const words: Record<ListName, (code: string) => string> = {
    etapes: (code) => (code in stageWords ? i18n._(stageWords[code as keyof typeof stageWords]) : code),
    themes: (code) => (code in themeWords ? i18n._(themeWords[code as keyof typeof themeWords]) : code),
    publics: (code) => (code in publicWords ? i18n._(publicWords[code as keyof typeof publicWords]) : code),
    departements: (code) => departments.get(code) ?? code,
  };
  const chips: { key: string; label: string; without: PortfolioView }[] = (
    ["etapes", "themes", "publics", "departements"] as const
  ).flatMap((name) =>
    listOf(view, name).map((code) => ({ key: code, label: words[name](code), without: toggled(view, name, code) })),
  );
  const { q, preuve, entree, sortie, financement } = view;
  if (q) {
    chips.unshift({ key: "q", label: t`« ${q} »`, without: { ...view, q: "" } });
  }
  if (preuve) {
    chips.push({ key: "preuve", label: t`Preuve ${preuve} ou plus`, without: { ...view, preuve: 0 } });
  }
  if (entree) {
    const when = partialDateInWords(i18n, entree);
    chips.push({ key: "entree", label: t`Entré : ${when}`, without: { ...view, entree: "" } });
  }
  if (sortie) {
    const when = partialDateInWords(i18n, sortie);
    chips.push({ key: "sortie", label: t`Sorti : ${when}`, without: { ...view, sortie: "" } });
  }
  if (financement) {
    const name = funding.find(({ value }) => value === financement)?.label ?? "…";
    const label = financement === "oui" ? name : t`Financeur : ${name}`;
    chips.push({ key: "financement", label, without: { ...view, financement: "" } });
  }

  return (
    <FilterChips
      chips={chips.map(({ key, label, without }) => ({ key, label, onRemove: () => onView(without) }))}
      onClear={() => onView(widened(view))}
    />
  );
}
