import { msg, plural } from "@lingui/core/macro";
import type { PortfolioView } from "./portfolio-view";

/** The table of one département's projects, the other filters kept. */
export function inDepartment({ vue: _vue, ...view }: PortfolioView, code: string): PortfolioView {
  return { ...view, departements: code };
}

export const departmentAddress = (view: PortfolioView, code: string) =>
  `/projets?${new URLSearchParams(Object.entries(inDepartment(view, code)).map(([name, value]) => [name, String(value)]))}`;

export const projectCount = (count: number) =>
  msg`${plural(count, { 0: "aucun projet", one: "# projet", other: "# projets" })}`;
