import { HttpResponse, http } from "msw";
import type {
  Figure,
  IndicatorFigures,
  IndicatorSummary,
  Me,
  Observation,
  Source,
  TerritoryDetails,
  TerritoryFigures,
  TerritoryRef,
} from "@/api";
import { server } from "./server";

export const gard: TerritoryRef = {
  code: "DEP-30",
  type: "DEPARTMENT",
  name: "Gard",
};

const france: TerritoryRef = {
  code: "FR",
  type: "COUNTRY",
  name: "France",
};

export const anonymous: Me = {
  kind: "ANONYMOUS",
  username: "",
  name: "",
  memberships: [],
  territories: [],
  funders: [],
  permissions: [],
};

export const lead: Me = {
  ...anonymous,
  kind: "PERSON",
  username: "lead@example.org",
  name: "Hélène Roche",
  memberships: ["TERRITORY"],
  territories: [gard],
};

const source: Source = {
  id: "s1",
  label: "Enquête",
  publisher: "France Travail",
  licence: "Licence Ouverte 2.0",
  cogVintage: 2024,
};

const difficult: IndicatorSummary = {
  code: "BES-02",
  group: "NEED",
  name: "Part des projets jugés difficiles",
  unit: "PERCENT",
  direction: "DOWN_GOOD",
  mandatory: true,
  definitionVersion: 1,
  latestPeriod: { start: "2024-01-01", end: "2024-12-31" },
};

export const observation = (part: Partial<Observation> & Pick<Observation, "status">): Observation => ({
  definitionVersion: 1,
  revision: 1,
  sourceId: source.id,
  ...part,
});

export const figure = (part: Partial<Figure>): Figure => ({
  indicator: difficult,
  period: { start: "2024-01-01", end: "2024-12-31" },
  comparisons: [],
  ...part,
});

export const figuresOfGard = (...figures: Figure[]): TerritoryFigures => ({
  territory: gard,
  sources: [source],
  figures,
});

const detailsOfGard: TerritoryDetails = {
  ...gard,
  officialCode: "30",
  population: { inhabitants: 770940, year: 2023 },
  ancestors: [france, { code: "REG-76", type: "REGION", name: "Occitanie" }],
  parts: [{ type: "COMMUNE", count: 350 }],
};

const indicatorFigures = (...figures: IndicatorFigures["figures"]): IndicatorFigures => ({
  indicator: difficult,
  territoryType: "DEPARTMENT",
  period: { start: "2024-01-01", end: "2024-12-31" },
  breakdown: {} as IndicatorFigures["breakdown"],
  series: "",
  sources: [source],
  ranked: figures.length,
  figures,
  countries: [],
  slices: [],
});

/** An API that answers: nobody is signed in, the Gard exists and has these figures. */
export function givenAnApi(figures: TerritoryFigures = figuresOfGard()) {
  server.use(
    http.get("*/api/v1/me", () => HttpResponse.json(anonymous)),
    http.get("*/api/v1/indicators", () => HttpResponse.json([difficult])),
    http.get("*/api/v1/indicators/:code/observations", () =>
      HttpResponse.json(
        indicatorFigures(
          ...figures.figures.flatMap((one) =>
            one.observation ? [{ territory: gard, observation: one.observation }] : [],
          ),
        ),
      ),
    ),
    http.get("*/api/v1/observations", () => HttpResponse.json({ items: [] })),
    http.get("*/api/v1/territories", () => HttpResponse.json({ items: [] })),
    http.get("*/api/v1/territories/DEP-30", () => HttpResponse.json(detailsOfGard)),
    http.get("*/api/v1/territories/DEP-30/observations", () => HttpResponse.json(figures)),
  );
}

export const givenMe = (me: Me) => server.use(http.get("*/api/v1/me", () => HttpResponse.json(me)));

/** What a colleague changes while it is open: it is read with its version, and written over that one alone. */
export function givenShared<T extends object>(path: string, first: T, written = path) {
  let now = first;
  let version = 1;
  const sent: unknown[] = [];
  const answer = () => HttpResponse.json(now, { headers: { ETag: `"${version}"` } });
  server.use(
    http.get(`*/api/v1/${path}`, answer),
    http.put(`*/api/v1/${written}`, async ({ request }) => {
      if (request.headers.get("If-Match") !== `"${version}"`) {
        return HttpResponse.json(
          { type: "urn:essaim:problem:stale", title: "", status: 412, detail: "" },
          { status: 412 },
        );
      }
      sent.push(await request.json());
      return answer();
    }),
  );
  return {
    sent,
    colleagueChanges(part: Partial<T>) {
      now = { ...now, ...part };
      version += 1;
    },
  };
}
