import { useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** A full navigation to the sign-in, which comes back to this very page. */
export function SignInLink(props: { className?: string; children: ReactNode }) {
  const here = useLocation({ select: (location) => location.href });
  return (
    <a className={props.className} href={`/login?from=${encodeURIComponent(here)}`}>
      {props.children}
    </a>
  );
}
