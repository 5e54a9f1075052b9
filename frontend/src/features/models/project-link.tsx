import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** The way to the project's page. */
export function ProjectLink({ slug, children }: { slug: string; children: ReactNode }) {
  // Its route is another part's: only its address is known here
  return <Link to={`/projets/${slug}` as string}>{children}</Link>;
}
