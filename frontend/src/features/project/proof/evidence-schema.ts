import type { EvidenceDetails, EvidenceDraft } from "@/api";
import { z } from "@/shared/forms/schema";

/** What the form of an entry of evidence holds. */
export type EvidenceValues = {
  level: string;
  document: string;
  reviewer: string;
  reviewedOn: string | undefined;
  validUntil: string | undefined;
  note: string;
};

export const nothing: EvidenceValues = {
  level: "",
  document: "",
  reviewer: "",
  reviewedOn: undefined,
  validUntil: undefined,
  note: "",
};

const chosen = z.string().check(z.minLength(1));

export const evidenceSchema = z.object({
  level: chosen,
  document: chosen,
  reviewer: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  reviewedOn: chosen,
  validUntil: chosen,
  note: z.string().check(z.trim(), z.maxLength(2000)),
}) as unknown as z.ZodMiniType<EvidenceValues, EvidenceValues>;

export const evidenceDraft = ({ level, reviewedOn = "", validUntil = "", ...rest }: EvidenceValues): EvidenceDraft => ({
  ...rest,
  level: Number(level),
  reviewedOn,
  validUntil,
});

export const evidenceValues = (evidence: EvidenceDetails): EvidenceValues => ({
  level: String(evidence.level),
  document: evidence.document,
  reviewer: evidence.reviewer,
  reviewedOn: evidence.reviewedOn,
  validUntil: evidence.validUntil,
  note: evidence.note,
});
