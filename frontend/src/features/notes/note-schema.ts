import type { TerritoryNoteDetails, TerritoryNoteDraft } from "@/api";
import { z } from "@/shared/forms/schema";

export const TITLE_LENGTH = 120;
export const TEXT_LENGTH = 10_000;

const filled = z.string().check(z.trim(), z.minLength(1));

export const noteSchema = z.object({
  title: filled.check(z.maxLength(TITLE_LENGTH)),
  text: filled.check(z.maxLength(TEXT_LENGTH)),
}) as z.ZodMiniType<TerritoryNoteDraft, TerritoryNoteDraft>;

export const nothing: TerritoryNoteDraft = { title: "", text: "" };

export const draftOf = ({ title, text }: TerritoryNoteDetails): TerritoryNoteDraft => ({ title, text });

/** Names the draft of a note in this browser; a note to be added has no id. */
export const draftName = (code: string, id = "nouvelle") => `note:${code}:${id}`;
