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

export const isOfAnsa = (me: Me | undefined) => me?.memberships.includes("ANSA") ?? false;

export const isManager = (me: Me | undefined) => me?.memberships.includes("ANSA_MANAGER") ?? false;

export const mayReadImports = (me: Me | undefined) => me?.permissions.includes("READ_IMPORTS") ?? false;

export const mayImportFigures = (me: Me | undefined) => me?.permissions.includes("IMPORT_FIGURES") ?? false;

export const mayWithdrawImports = (me: Me | undefined) => me?.permissions.includes("WITHDRAW_IMPORTS") ?? false;

export const mayReviseDefinitions = (me: Me | undefined) => me?.permissions.includes("REVISE_DEFINITIONS") ?? false;

export const mayReadAudit = (me: Me | undefined) => me?.permissions.includes("READ_AUDIT") ?? false;

export const mayWriteFunding = (me: Me | undefined) => me?.permissions.includes("WRITE_FUNDING") ?? false;

/** Ansa's team all of it, a funder her own. */
export const mayReadFunding = (me: Me | undefined) =>
  mayWriteFunding(me) || (me?.memberships.includes("FUNDER") ?? false);

/** Ansa's team, which writes what the accelerator keeps. */
export const isOfficer = (me: Me | undefined) => me?.memberships.includes("ANSA") ?? false;

/** Whoever has things that wait for her. */
export const mayHaveTasks = (me: Me | undefined) =>
  isOfficer(me) || (me?.memberships.some((one) => one === "FUNDER" || one === "TERRITORY") ?? false);

/** Ansa reads every territory's notes, a territory's team its own. */
export const mayReadNotes = (me: Me | undefined, code: string) =>
  me?.permissions.includes("READ_NOTES") || mayWriteNotes(me, code);

export const mayWriteNotes = (me: Me | undefined, code: string) =>
  (me?.permissions.includes("WRITE_NOTES") && me.territories.some((own) => own.code === code)) ?? false;
