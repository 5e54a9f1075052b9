import { defineConfig } from "@playwright/test";
import journeys from "./playwright.config";

const beside = ["double-click.spec.ts", "slow-connections.spec.ts"];

/** Faults of the Essaim at ESSAIM_URL, whose launcher keeps its data in ESSAIM_DATA: one at a time, for all feel them. */
export default defineConfig({
  ...journeys,
  testDir: "e2e/faults",
  testIgnore: [],
  projects: [
    { name: "faults", testIgnore: beside, workers: 1 },
    // Half a minute of waiting that neither does nor feels harm
    { name: "beside", testMatch: beside, workers: 1 },
  ],
});
