import type { AgreementDetails, AgreementDraft, AidNature, FundingScope, LineDetails } from "@/api";
import type { Picked } from "@/shared/pickers/picked";

/** A line as it is being written; its name is how it is told when two people changed the same lines. */
export type LineValues = {
  scope: FundingScope;
  project?: Picked | undefined;
  territory?: Picked | undefined;
  amount?: number | undefined;
  name: string;
};

/** An agreement as it is being written. */
export type AgreementValues = {
  reference: string;
  title: string;
  funder: Picked | undefined;
  beneficiary: Picked | undefined;
  amount: number | undefined;
  lines: LineValues[];
  signedOn: string | undefined;
  startsOn: string | undefined;
  endsOn: string | undefined;
  nature: AidNature | "";
  conditions: string;
  decisionReference: string;
  scheme: string;
  euNotified: boolean;
  illustrative: boolean;
};

export const takesProject = (scope: FundingScope) => scope === "PROJECT" || scope === "REPLICATION";
export const takesTerritory = (scope: FundingScope) => scope === "TERRITORY" || scope === "REPLICATION";

export const named = (line: Omit<LineValues, "name">): LineValues => ({
  ...line,
  name: [line.project?.name, line.territory?.name, line.amount].filter((part) => part !== undefined).join(", "),
});

export const nothing: AgreementValues = {
  reference: "",
  title: "",
  funder: undefined,
  beneficiary: undefined,
  amount: undefined,
  lines: [named({ scope: "PROGRAMME" })],
  signedOn: undefined,
  startsOn: undefined,
  endsOn: undefined,
  nature: "CASH",
  conditions: "",
  decisionReference: "",
  scheme: "",
  euNotified: false,
  illustrative: false,
};

const lineValues = ({ scope, project, territory, amount }: LineDetails): LineValues =>
  named({
    scope,
    project: project && { id: project.slug, name: project.name },
    territory: territory && { id: territory.code, name: territory.name },
    amount,
  });

/** What stands on the server, as the form holds it. */
export function valuesOf({ agreement, lines, ...sheet }: AgreementDetails): AgreementValues {
  const { reference, title, funder, beneficiary, amount, signedOn, startsOn, endsOn, illustrative } = agreement;
  return {
    reference,
    title,
    funder: { id: funder.id, name: funder.name },
    beneficiary,
    amount,
    lines: lines.map(lineValues),
    signedOn,
    startsOn,
    endsOn,
    nature: sheet.nature,
    conditions: sheet.conditions ?? "",
    decisionReference: sheet.decisionReference ?? "",
    scheme: sheet.scheme ?? "",
    euNotified: sheet.euNotified,
    illustrative,
  };
}

/** What is sent; the form's schema has seen to it that nothing is missing. */
export function draftOf(values: AgreementValues): AgreementDraft {
  const { funder, beneficiary, conditions, decisionReference, scheme } = values;
  return {
    reference: values.reference.trim(),
    title: values.title.trim(),
    funder: funder?.id ?? "",
    ...(beneficiary && { beneficiary: beneficiary.id }),
    amount: values.amount ?? 0,
    signedOn: values.signedOn ?? "",
    startsOn: values.startsOn ?? "",
    endsOn: values.endsOn ?? "",
    nature: values.nature || "CASH",
    ...(conditions.trim() && { conditions: conditions.trim() }),
    ...(decisionReference.trim() && { decisionReference: decisionReference.trim() }),
    ...(scheme.trim() && { scheme: scheme.trim() }),
    euNotified: values.euNotified,
    illustrative: values.illustrative,
    lines: values.lines.map(({ scope, project, territory, amount }) => ({
      scope,
      ...(takesProject(scope) && project && { project: project.id }),
      ...(takesTerritory(scope) && territory && { territory: territory.id }),
      amount: amount ?? 0,
    })),
  };
}
