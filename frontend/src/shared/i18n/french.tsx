import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";
import { typeset } from "./typeset";

/** A text that exists in French only: marked as such for a reader of another language. */
export function French({ children }: { children: ReactNode }) {
  const { i18n } = useLingui();
  const text = typeof children === "string" ? typeset(children) : children;
  return i18n.locale === "fr" ? text : <span lang="fr">{text}</span>;
}
