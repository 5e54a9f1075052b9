import type { Reading } from "@/shared/charts/reading";
import type { SeriesPoint } from "@/shared/charts/series-runs";

/** Stands in for a source: nothing on the page is a true figure. */
export const source = "données inventées pour l’illustration";

export const known = (value: number, half?: number): Reading => ({
  status: "NORMAL",
  value,
  ...(half !== undefined && { range: { lower: value - half, upper: value + half, kind: "CONFIDENCE" } }),
});
export const provisional = (value: number, half?: number): Reading => ({
  ...known(value, half),
  status: "PROVISIONAL",
});
export const secret = (lower: number, upper: number): Reading => ({
  status: "SECRET",
  range: { lower, upper, kind: "BOUNDS" },
});
export const missing = (note: string): Reading => ({ status: "MISSING", note });

export const year = (one: number, reading: Reading): SeriesPoint => ({
  period: { start: `${one}-01-01`, end: `${one}-12-31` },
  reading,
});

export const quarter = (one: number, rank: number, reading: Reading): SeriesPoint => {
  const ends = ["03-31", "06-30", "09-30", "12-31"];
  const starts = ["01-01", "04-01", "07-01", "10-01"];
  return { period: { start: `${one}-${starts[rank - 1]}`, end: `${one}-${ends[rank - 1]}` }, reading };
};

/** Numbers that look drawn by chance and are the same each time. */
export function wavering(count: number, middle: number, spread: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const wave = Math.sin(12.9898 * (index + 1)) * 43758.5453;
    const other = Math.sin(78.233 * (index + 1)) * 12543.123;
    return middle + spread * (wave - Math.floor(wave) + (other - Math.floor(other)) - 1);
  });
}

const years = (first: number, values: number[]) => values.map((value, index) => year(first + index, known(value)));

export const gard = [
  ...[12.1, 12.6, 13.2, 13.9].map((value, index) => year(2012 + index, known(value, 1.1))),
  ...[11.2, 11.4].map((value, index) => year(2016 + index, known(value, 0.7))),
  year(2018, missing("enquête suspendue")),
  ...[11.8, 12.4, 12.0].map((value, index) => year(2019 + index, known(value, 0.7))),
  year(2022, provisional(11.6, 1)),
  year(2023, provisional(11.9, 1.3)),
];

export const fiveLines = [
  { key: "30", name: "Gard", own: true, points: years(2016, [12.4, 12.6, 12.1, 12.9, 12.2, 12.4]) },
  { key: "76", name: "Seine-Maritime", points: years(2016, [12.9, 12.4, 12.8, 12.5, 12.6, 12.3]) },
  { key: "974", name: "La Réunion", points: years(2016, [17.8, 17.2, 16.9, 17.4, 16.2, 15.9]) },
  { key: "971", name: "Guadeloupe et dépendances", points: years(2016, [16.2, 16.8, 17.1, 16.4, 16.3, 16.1]) },
  { key: "FR", name: "France", points: years(2016, [10.1, 10.0, 9.7, 9.9, 9.4, 9.1]) },
];

export const territories = Array.from({ length: 101 }, (_, index) => `Département ${index + 1}`);
