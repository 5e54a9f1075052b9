import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { type LinkOptions, linkOptions } from "@tanstack/react-router";
import type { Task, TaskKind } from "@/api";

type WaitingKind = {
  kind: TaskKind;
  title: MessageDescriptor;
  /** What its date says. */
  explains: MessageDescriptor;
  /** Whether that is a day by which, and not since which. */
  deadline?: boolean;
};

/** The kinds of what waits in their order. */
export const taskKinds: WaitingKind[] = [
  { kind: "STAGE_TO_DECIDE", title: msg`Étapes à décider`, explains: msg`proposée le` },
  { kind: "DIAGNOSTIC_TO_SIGN", title: msg`Diagnostics à signer`, explains: msg`prêt depuis le` },
  { kind: "DIAGNOSTIC_TO_PUBLISH", title: msg`Diagnostics à publier`, explains: msg`prêt depuis le` },
  { kind: "DIAGNOSTIC_PUBLISHED", title: msg`Diagnostics publiés, à lire`, explains: msg`publié le` },
  { kind: "EVIDENCE_TO_CONFIRM", title: msg`Niveaux de preuve à confirmer`, explains: msg`saisi le` },
  {
    kind: "EVIDENCE_EXPIRING",
    title: msg`Niveaux de preuve à renouveler`,
    explains: msg`valable jusqu’au`,
    deadline: true,
  },
  { kind: "PAYMENT_LATE", title: msg`Versements en retard`, explains: msg`attendu le`, deadline: true },
  { kind: "AGREEMENT_EXPIRING", title: msg`Conventions qui se terminent`, explains: msg`jusqu’au`, deadline: true },
  { kind: "CONTACT_TO_ERASE", title: msg`Contacts bientôt effacés`, explains: msg`le`, deadline: true },
  { kind: "DIAGNOSTIC_UNDER_WAY", title: msg`Diagnostics en cours`, explains: msg`depuis le` },
  { kind: "SHEET_INCOMPLETE", title: msg`Fiches incomplètes`, explains: msg`depuis le` },
];

const project = ({ key }: Task) => linkOptions({ to: "/projets/$slug", params: { slug: key } });
const agreement = ({ key }: Task) => linkOptions({ to: "/financements/$id", params: { id: key } });

const diagnostic = ({ key }: Task) => linkOptions({ to: "/diagnostics/$slug/travail", params: { slug: key } });

const links: Record<TaskKind, (task: Task) => LinkOptions> = {
  STAGE_TO_DECIDE: project,
  EVIDENCE_TO_CONFIRM: project,
  EVIDENCE_EXPIRING: project,
  PAYMENT_LATE: agreement,
  AGREEMENT_EXPIRING: agreement,
  CONTACT_TO_ERASE: ({ key }) => linkOptions({ to: "/organisations/$id", params: { id: key } }),
  DIAGNOSTIC_TO_SIGN: diagnostic,
  DIAGNOSTIC_TO_PUBLISH: diagnostic,
  DIAGNOSTIC_PUBLISHED: ({ key }) => linkOptions({ to: "/diagnostics/$slug", params: { slug: key } }),
  DIAGNOSTIC_UNDER_WAY: diagnostic,
  SHEET_INCOMPLETE: project,
};

/** Where one does it. */
export const taskLink = (task: Task) => links[task.kind](task);
