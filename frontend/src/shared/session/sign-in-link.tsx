import { useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** A full navigation to the sign-in, which comes back to this very page, or to the one that this page was shown for. */
export function SignInLink(props: { className?: string; children: ReactNode }) {
  const here = useLocation({ select: ({ href, search }) => search.from ?? href });
  return (
    <a className={props.className} href={`/login?from=${encodeURIComponent(here)}`}>
      {props.children}
    </a>
  );
}
