import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { EvidenceKind, FindingStrength, FindingTheme, Verdict } from "@/api";

export const themeWords: Record<FindingTheme, MessageDescriptor> = {
  NEED: msg`Besoin`,
  PUBLIC: msg`Public`,
  OFFER: msg`Offre`,
  OBSTACLE: msg`Freins`,
  PATHWAY: msg`Parcours`,
};

export const strengthWords: Record<FindingStrength, MessageDescriptor> = {
  STRONG: msg`Solide`,
  MEDIUM: msg`Étayé en partie`,
  WEAK: msg`Fragile`,
};

/** As many marks as the evidence carries: shape says what the word says. */
export const strengthMarks: Record<FindingStrength, string> = { STRONG: "●●●", MEDIUM: "●●○", WEAK: "●○○" };

export const evidenceWords: Record<EvidenceKind, MessageDescriptor> = {
  FIGURE: msg`Chiffre`,
  INITIATIVE: msg`Initiative`,
  INTERVIEW: msg`Entretien`,
  VERBATIM: msg`Verbatim`,
};

export const verdictWords: Record<Verdict, MessageDescriptor> = {
  MET: msg`Rempli`,
  MISSED: msg`Non rempli`,
  UNKNOWN: msg`On ne sait pas`,
};

export const verdictMarks: Record<Verdict, string> = { MET: "✓", MISSED: "✕", UNKNOWN: "?" };
