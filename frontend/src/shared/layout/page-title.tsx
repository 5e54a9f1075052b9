import type { ReactNode } from "react";
import { useTitle } from "@/shared/use-title";

/** The page's one title, which takes the focus when one arrives. */
export function PageTitle(props: { title: string; children?: ReactNode }) {
  useTitle(props.title);
  return <h1 tabIndex={-1}>{props.children ?? props.title}</h1>;
}
