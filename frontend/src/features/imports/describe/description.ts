import type { FileMappingDetails, FileMappingDraft, Mapping, ObservationStatus, TableBeginning } from "@/api";

export type ZoneColumn = { role: "zone"; form: Mapping["zone"]["form"]; type: NonNullable<Mapping["zone"]["type"]> };
export type TimeColumn = { role: "time"; form: NonNullable<Mapping["time"]["form"]> };
/** `period` is a year or an ISO 8601 interval; empty where a column or all the table says it. */
export type ValueColumn = { role: "value"; indicatorCode: string; breakdown: string; series: string; period: string };
export type ColumnRole = ZoneColumn | TimeColumn | ValueColumn;

/** A table as it is being described: what its columns are, by their letters. */
export type Description = {
  sheet: string;
  headerRow: number;
  columns: Record<string, ColumnRole>;
  /** Of all figures, where no column says it: a year or an ISO 8601 interval. */
  period: string;
  decimalComma: boolean;
  /** What stands where there is no number, and what it says. */
  signs: Record<string, ObservationStatus>;
};

const roles = {
  zone: (): ZoneColumn => ({ role: "zone", form: "OFFICIAL", type: "DEPARTMENT" }),
  time: (): TimeColumn => ({ role: "time", form: "YEAR" }),
  value: (): ValueColumn => ({ role: "value", indicatorCode: "", breakdown: "", series: "", period: "" }),
};

export const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

const YEAR = /^(19|20)\d{2}$/;
const TYPED = /^(DEP|REG|EPCI|COM|QPV)-\w+$/;
const DEPARTMENT = /^(\d{1,2}|2[AB]|97[1-46])$/;
const DEPARTMENT_AND_NAME = /^(\d{1,2}|2[AB]|97[1-46])[ -]\D.+$/;

/** The first row of the longest run of cells is the headings; what columns hold is guessed from the rows below. */
export function guess(table: TableBeginning): Description {
  const widest = Math.max(0, ...table.rows.map((row) => filled(row.cells)));
  const heading = table.rows.find((row) => filled(row.cells) === widest);
  const description: Description = {
    sheet: table.name,
    headerRow: heading?.number ?? 1,
    columns: {},
    period: "",
    decimalComma: table.name === "",
    signs: {},
  };
  for (let column = 0; column < (heading?.cells.length ?? 0); column++) {
    const role = guessRole(texts(table, description.headerRow, column));
    const taken = Object.values(description.columns).some((one) => one.role === role?.role);
    if (role && !taken) {
      description.columns[letters(column)] = role;
    }
  }
  return description;
}

const filled = (cells: string[]) => cells.filter((cell) => cell.trim() !== "").length;

function guessRole(cells: string[]): ZoneColumn | TimeColumn | undefined {
  const all = (pattern: RegExp) => cells.length > 0 && cells.every((cell) => pattern.test(cell));
  if (all(YEAR)) {
    return roles.time();
  }
  if (all(TYPED)) {
    return { ...roles.zone(), form: "TYPED" };
  }
  if (all(DEPARTMENT_AND_NAME)) {
    return { ...roles.zone(), form: "OFFICIAL_AND_NAME" };
  }
  return all(DEPARTMENT) ? roles.zone() : undefined;
}

/** What the rows below the headings hold in a column, blanks left out. */
function texts(table: TableBeginning, headerRow: number, column: number): string[] {
  return table.rows
    .filter((row) => row.number > headerRow)
    .map((row) => row.cells[column]?.trim() ?? "")
    .filter(Boolean);
}

const NUMBER = /^[-+−]?[\d\s]*[.,]?\d+%?$/;

/** The texts that stand in columns of figures where there is no number, as far as the rows show. */
export function signsIn(table: TableBeginning, { headerRow, columns }: Description): string[] {
  const found = Object.entries(columns)
    .filter(([, { role }]) => role === "value")
    .flatMap(([at]) => texts(table, headerRow, indexOf(at)))
    .filter((text) => !NUMBER.test(text));
  return [...new Set(found)].slice(0, 10);
}

const indexOf = (at: string) => [...at].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export function withRole(description: Description, at: string, role: ColumnRole["role"] | ""): Description {
  const { [at]: _, ...others } = description.columns;
  return { ...description, columns: role ? { ...others, [at]: roles[role]() } : others };
}

export function ofRole<R extends ColumnRole["role"]>({ columns }: Description, role: R) {
  return Object.entries(columns).filter(
    (entry): entry is [string, Extract<ColumnRole, { role: R }>] => entry[1].role === role,
  );
}

/** `2024` is the whole year. */
const interval = (period: string) =>
  YEAR.test(period.trim()) ? `${period.trim()}-01-01/${period.trim()}-12-31` : period;

const year = (period: string | undefined) => period?.replace(/^(\d{4})-01-01\/\1-12-31$/, "$1") ?? "";

/** As the API has it; each column with its heading, by which the next file of the kind is known. */
export function mappingOf(description: Description, table: TableBeginning): Mapping {
  const headings = table.rows.find((row) => row.number === description.headerRow)?.cells ?? [];
  const column = (at: string) => ({
    at,
    ...(description.headerRow > 0 && { heading: (headings[indexOf(at)] ?? "").trim() }),
  });
  const [zone] = ofRole(description, "zone");
  const [time] = ofRole(description, "time");
  return {
    sheet: description.sheet,
    headerRow: description.headerRow,
    firstRow: description.headerRow + 1,
    zone: {
      column: column(zone?.[0] ?? ""),
      form: zone?.[1].form ?? "OFFICIAL",
      ...(zone?.[1].form !== "TYPED" && { type: zone?.[1].type ?? "DEPARTMENT" }),
    },
    time: time
      ? { column: column(time[0]), form: time[1].form }
      : description.period
        ? { fixed: interval(description.period) }
        : {},
    values: ofRole(description, "value").map(([at, { indicatorCode, breakdown, series, period }]) => ({
      column: column(at),
      indicatorCode,
      breakdown: breakdown.trim(),
      series: series.trim(),
      ...(period && { period: interval(period) }),
    })),
    decimalComma: description.decimalComma,
    markers: Object.fromEntries(Object.entries(description.signs).map(([text, status]) => [text, { status }])),
  };
}

/** A description that is there, to make it better. */
export function descriptionOf({ mapping }: FileMappingDetails | FileMappingDraft): Description {
  const { zone, time } = mapping;
  return {
    sheet: mapping.sheet,
    headerRow: mapping.headerRow,
    columns: {
      [zone.column.at]: { role: "zone", form: zone.form, type: zone.type ?? "DEPARTMENT" },
      ...(time.column && { [time.column.at]: { role: "time", form: time.form ?? "YEAR" } }),
      ...Object.fromEntries(
        mapping.values.map(({ column, period, ...value }) => [
          column.at,
          { role: "value" as const, ...value, period: year(period) },
        ]),
      ),
    },
    period: year(time.fixed),
    decimalComma: mapping.decimalComma,
    signs: Object.fromEntries(Object.entries(mapping.markers).map(([text, { status }]) => [text, status])),
  };
}
