import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getOrganisationOptions } from "@/api/@tanstack/react-query.gen";
import { allUnits, unitInWords } from "@/shared/figures/units";
import { numberFormat } from "@/shared/i18n/formats";
import { moment } from "@/shared/i18n/moment";
import { isPartialDate, partialDateInWords } from "@/shared/pickers/partial-date";
import { codeInWords } from "./code-words";

/** What is known of things by their id: a document's title, what was measured. */
export type Names = ReadonlyMap<string, string>;

const organisations = new Set(["sponsor", "funder", "beneficiary", "organisation", "successorOf", "mergedInto"]);
const dates = new Set(["entry", "exit", "happened", "since", "until"]);
const isId = (value: unknown) => typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

type KeptValueProps = { field: string; value: unknown; names: Names };

/** A field's value before or after, in the words in which it was chosen. */
export function KeptValue({ field: path, value, names }: KeptValueProps) {
  const { i18n } = useLingui();
  const field = path.split("/").at(-1) ?? path;
  if (Array.isArray(value)) {
    return value.every((one) => typeof one === "string" && !isId(one)) ? (
      value.map((one) => codeInWords(i18n, field, one)).join(", ") || <Trans>aucun</Trans>
    ) : (
      <Plural value={value.length} one="# élément" other="# éléments" />
    );
  }
  if (typeof value === "boolean") {
    return value ? <Trans>oui</Trans> : <Trans>non</Trans>;
  }
  if (typeof value === "number") {
    return numberFormat(i18n.locale, { maximumFractionDigits: 6 }).format(value);
  }
  if (typeof value !== "string") {
    return JSON.stringify(value);
  }
  if (isId(value)) {
    return names.get(value) ?? (organisations.has(field) ? <OrganisationName id={value} /> : value);
  }
  if (isMoment(value)) {
    return moment(i18n.locale, value, "short");
  }
  const unit = field === "unit" && allUnits.find((one) => one === value);
  if (unit) {
    return unitInWords(i18n, unit);
  }
  return isDate(field, value) ? partialDateInWords(i18n, value) : codeInWords(i18n, field, value);
}

const isMoment = (value: string) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value);

/** A year alone is a date only where one is kept. */
const isDate = (field: string, value: string) =>
  isPartialDate(value) && (dates.has(field) || /^\d{4}-\d{2}-\d{2}$/.test(value));

function OrganisationName({ id }: { id: string }) {
  return useQuery(getOrganisationOptions({ path: { id } })).data?.name ?? id;
}
