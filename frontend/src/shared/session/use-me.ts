import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Me } from "@/api";
import { getMeOptions } from "@/api/@tanstack/react-query.gen";
import { sessionHasExpired, sessionIsValid } from "./session-expiry";

/** Who is here; `undefined` until it is known. */
export function useMe(): Me | undefined {
  const me = useQuery({
    ...getMeOptions(),
    refetchOnWindowFocus: "always",
  }).data;
  const wasHere = useRef(false);

  useEffect(() => {
    if (me?.kind === "PERSON") {
      wasHere.current = true;
      sessionIsValid();
    } else if (me && wasHere.current) {
      sessionHasExpired();
    }
  }, [me]);

  return me;
}

export const mayReadImports = (me: Me | undefined) => me?.permissions.includes("READ_IMPORTS") ?? false;
