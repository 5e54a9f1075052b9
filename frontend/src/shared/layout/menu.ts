import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { type LinkOptions, linkOptions } from "@tanstack/react-router";
import type { Me } from "@/api";
import { isOfAnsa, mayReadAudit, mayReadFunding, mayReadImports, mayWriteFunding } from "@/shared/session/use-me";

type Visitor = Me | undefined;

type MenuEntry = {
  label: MessageDescriptor;
  to: (me: Visitor) => LinkOptions;
  allowed: (me: Visitor) => boolean;
};

const everyone = () => true;
const own = (me: Visitor) => me?.territories[0]?.code;

/** The whole menu in its order, a line by entry: where it leads, and whom. */
const entries: MenuEntry[] = [
  { label: msg`Accueil`, to: () => linkOptions({ to: "/" }), allowed: everyone },
  {
    label: msg`Mon territoire`,
    to: (me) => linkOptions({ to: "/territoires/$code", params: { code: own(me) ?? "" } }),
    allowed: (me) => own(me) !== undefined,
  },
  { label: msg`Projets`, to: () => linkOptions({ to: "/projets" }), allowed: everyone },
  { label: msg`Diagnostics`, to: () => linkOptions({ to: "/diagnostics" }), allowed: everyone },
  { label: msg`Territoires`, to: () => linkOptions({ to: "/territoires" }), allowed: everyone },
  { label: msg`Indicateurs`, to: () => linkOptions({ to: "/indicateurs" }), allowed: everyone },
  { label: msg`Explorer`, to: () => linkOptions({ to: "/explorer" }), allowed: everyone },
  { label: msg`Organisations`, to: () => linkOptions({ to: "/organisations" }), allowed: isOfAnsa },
  { label: msg`Financements`, to: () => linkOptions({ to: "/financements" }), allowed: mayWriteFunding },
  {
    label: msg`Ce que nous finançons`,
    to: () => linkOptions({ to: "/financements" }),
    allowed: (me) => mayReadFunding(me) && !mayWriteFunding(me),
  },
  { label: msg`Fichiers de chiffres`, to: () => linkOptions({ to: "/imports" }), allowed: mayReadImports },
  { label: msg`Journal`, to: () => linkOptions({ to: "/journal" }), allowed: mayReadAudit },
];

/** What this visitor's menu shows. */
export const menuOf = (me: Visitor) =>
  entries.filter(({ allowed }) => allowed(me)).map(({ label, to }) => ({ label, link: to(me) }));
