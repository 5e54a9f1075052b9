import { defineConfig } from "@playwright/test";

/** Journeys run against an Essaim that is up, at ESSAIM_URL: `make test` starts one of its own. */
export default defineConfig({
  testDir: "e2e",
  testIgnore: "faults/**",
  outputDir: "test-results",
  workers: 3,
  timeout: 45_000,
  snapshotPathTemplate: "{testDir}/looks/{arg}-{projectName}{ext}",
  expect: {
    timeout: 10_000,
    // Browsers smooth letters each in their way: that much may differ
    toHaveScreenshot: { animations: "disabled", maxDiffPixelRatio: 0.01 },
  },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: process.env.ESSAIM_URL,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    screenshot: "only-on-failure",
    // What moves costs a machine without a graphics card more than what is looked at
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      // Without it, Playwright takes its own browser
      executablePath: process.env.CHROMIUM || undefined,
      args: [
        "--no-sandbox",
        "--font-render-hinting=none",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
});
