import type { Audience, DocumentChange, DocumentDetails } from "@/api";
import { z } from "@/shared/forms/schema";

/** What the form of a document holds. */
export type DocumentValues = { title: string; audience: string };

const TITLE_LENGTH = 200;

export const documentSchema = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(TITLE_LENGTH)),
  audience: z.string(),
}) as unknown as z.ZodMiniType<DocumentValues, DocumentValues>;

export const documentValues = ({ title, audience }: DocumentDetails): DocumentValues => ({ title, audience });

export const documentChange = ({ title, audience }: DocumentValues): DocumentChange => ({
  title,
  audience: audience as Audience,
});
