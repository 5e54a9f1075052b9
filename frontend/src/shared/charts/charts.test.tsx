import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { fireEvent, render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { Distribution } from "./distribution";
import { DotPlotChart } from "./dot-plot-chart";
import { FigureWithFork } from "./figure-with-fork";
import type { Reading } from "./reading";
import { readingsCsv } from "./reading-table";
import { Series } from "./series";

const common = { unit: "PERCENT" as const, source: "Insee", fileName: "essai" };
const known = (value: number, half = 1): Reading => ({
  status: "NORMAL",
  value,
  range: { lower: value - half, upper: value + half, kind: "CONFIDENCE" },
});
const missing: Reading = { status: "MISSING", note: "enquête suspendue" };
const year = (one: number, reading: Reading) => ({ period: { start: `${one}-01-01`, end: `${one}-12-31` }, reading });
const show = (chart: ReactNode) => render(<I18nProvider i18n={i18n}>{chart}</I18nProvider>);
const plain = (text: string | null | undefined) => text?.replace(/\s/g, " ");

const gard = {
  key: "30",
  name: "Gard",
  own: true,
  points: [year(2022, known(12)), year(2023, missing), year(2024, known(13))],
};

test("a series is named, drawn, and read point by point", () => {
  show(<Series {...common} title="Taux de pauvreté" lines={[gard]} />);

  expect(screen.getByRole("figure", { name: "Taux de pauvreté" })).toBeVisible();
  expect(screen.getByRole("img", { name: "Taux de pauvreté" })).toBeVisible();
  const slider = screen.getByRole("slider", { name: "Taux de pauvreté, point par point" });
  fireEvent.change(slider, { target: { value: "2" } });
  expect(plain(slider.getAttribute("aria-valuetext"))).toBe("année 2024. Gard : 13,0 %, entre 12,0 et 14,0 %");
  fireEvent.change(slider, { target: { value: "1" } });
  expect(plain(slider.getAttribute("aria-valuetext"))).toBe("année 2023. Gard : non publié, enquête suspendue");
});

test("the table behind a series has every figure, and the reason of each absence", () => {
  show(<Series {...common} title="Taux de pauvreté" lines={[gard]} />);

  const table = within(screen.getByRole("table", { name: "Taux de pauvreté", hidden: true }));
  expect(table.getAllByRole("row", { hidden: true })).toHaveLength(4);
  const absent = table.getByRole("row", { name: /2023/, hidden: true });
  expect(absent).toHaveTextContent("non publié");
  expect(absent).toHaveTextContent("enquête suspendue");
  expect(absent).not.toHaveTextContent(/\b0\b/);
});

test("a seventh line is not drawn, and that is said", () => {
  const lines = [1, 2, 3, 4, 5, 6, 7].map((rank) => ({ ...gard, key: `${rank}`, name: `Ligne ${rank}` }));
  show(<Series {...common} title="Sept" lines={lines} />);

  expect(screen.getByText(/Six courbes sont dessinées/)).toBeVisible();
  expect(within(screen.getByRole("img")).queryByText("Ligne 7")).toBeNull();
  expect(screen.getAllByRole("row", { name: /Ligne 7/, hidden: true })).toHaveLength(3);
});

test("without figures a chart says so instead of drawing", () => {
  show(<Series {...common} title="Vide" lines={[]} />);
  expect(screen.getByText(/Pas encore de chiffres/)).toBeVisible();
  expect(screen.queryByRole("img")).toBeNull();
  expect(screen.queryByRole("table", { hidden: true })).toBeNull();
});

test("a dot plot goes from the highest to the lowest, what is absent last", () => {
  const rows = [
    { key: "a", name: "Mayotte", reading: missing },
    { key: "b", name: "Gard", reading: known(9) },
    { key: "c", name: "Lozère", reading: known(14) },
  ];
  show(<DotPlotChart {...common} title="Comparer" head="Territoire" rows={rows} />);
  expect(screen.getAllByRole("listitem").map((row) => plain(row.textContent))).toEqual(
    expect.arrayContaining(["Lozère14,0 %", "Gard9,0 %", "Mayottenon publié"]),
  );
  expect(screen.getAllByRole("listitem")[0]).toHaveTextContent("Lozère");
});

test("a distribution says where one's own territory stands before it shows it", () => {
  const items = [10, 11, 12, 13, 14, 15, 16, 30].map((value) => ({
    key: `${value}`,
    name: `Territoire ${value}`,
    reading: known(value, 0.2),
  }));
  show(<Distribution {...common} title="Répartition" head="Territoire" items={items} own="30" />);
  expect(screen.getByText("Territoire 30 est dans le quart le plus haut.")).toBeVisible();
  expect(screen.getByRole("img", { name: "Répartition" })).toHaveAccessibleDescription(/quart le plus haut/);
});

test("words say what may be concluded before the number does", () => {
  const reference = { label: "France", value: 38 };
  show(<FigureWithFork {...common} name="Retour à l’emploi" reading={known(41, 9)} n={97} reference={reference} />);
  const words = plain(screen.getByRole("article").textContent) ?? "";
  expect(words.indexOf("On ne peut pas conclure")).toBeGreaterThan(-1);
  expect(words.indexOf("On ne peut pas conclure")).toBeLessThan(words.indexOf("41,0 %"));
  expect(words).toContain("entre 32,0 et 50,0 %");
  expect(words).toContain("n = 97");
});

test("the file has raw numbers, bounds, status and source", () => {
  const rows = [
    { key: "a", names: ["Gard"], reading: known(12.5), n: 480 },
    { key: "b", names: ["Mayotte"], reading: missing },
  ];
  expect(
    readingsCsv({ heads: ["Territoire"], rows, unit: "PERCENT", source: "Insee" })
      .split("\r\n")
      .slice(1, 3),
  ).toEqual(["Gard;12,5;PERCENT;11,5;13,5;480;NORMAL;;Insee", "Mayotte;;PERCENT;;;;MISSING;enquête suspendue;Insee"]);
});
