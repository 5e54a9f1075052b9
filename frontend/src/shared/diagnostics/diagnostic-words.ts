import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { DiagnosticStage, MemberPart, Modality } from "@/api";

export const diagnosticStageWords: Record<DiagnosticStage, MessageDescriptor> = {
  SCOPING: msg`Cadrage`,
  COLLECTING: msg`Collecte`,
  ANALYSING: msg`Analyse`,
  RESTITUTION: msg`Restitution`,
  FINALISING: msg`Finalisation`,
  PUBLISHED: msg`Publié`,
  SUPERSEDED: msg`Remplacé`,
  ABANDONED: msg`Abandonné`,
};

export const memberPartWords: Record<MemberPart, MessageDescriptor> = {
  OFFICER: msg`Équipe projet Ansa`,
  EDITOR: msg`Territoire, écrit et signe`,
  READER: msg`Territoire, lit`,
};

/** Where people met. */
export const modalityWords: Record<Modality, MessageDescriptor> = {
  ON_SITE: msg`Sur place`,
  REMOTE: msg`À distance`,
  HYBRID: msg`Sur place et à distance`,
};
