// Measures public pages of the Essaim at ESSAIM_URL on a middling phone, as Lighthouse does, and tells how far each is
// from its budget. The median of five runs counts, as Lighthouse advises where runs vary; when three agree, there is no
// fourth. Runs of one page differ by up to nine points on two cores that others use as well: the median may be below
// the budget by the allowance.
import { launch } from "chrome-launcher";
import { navigationGather } from "lighthouse/core/gather/navigation-runner.js";
import { Runner } from "lighthouse/core/runner.js";

const PAGES = ["/", "/territoires/DEP-30", "/indicateurs/BES-01"];
const BUDGETS = { performance: 90, accessibility: 100 };
const ALLOWANCE = { performance: 5, accessibility: 0 };
const MAJORITY = 3;
const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run"];

/**
 * How much slower a middling phone is than this machine with what else it does now: Lighthouse's docs/throttling.md and
 * the calculator it names, github.com/patrickhulce/lighthouse-cpu-throttling-calculator, up to the preset's own 4.
 */
function slowdown(index) {
  if (index < 150) {
    throw new Error(`This machine is too busy, or too slow, to stand for a phone: its BenchmarkIndex is ${index}`);
  }
  if (index < 800) {
    return 1 + (index - 150) / 650;
  }
  return index < 1300 ? 2 + (index - 800) / 500 : Math.min(4, 3 + (index - 1300) / 233);
}

/** The slowdown is reckoned with after the page has loaded, so each run has its own. */
async function measure(page, port) {
  const flags = { port, logLevel: "error", onlyCategories: Object.keys(BUDGETS), disableFullPageScreenshot: true };
  const { artifacts, runnerOptions } = await navigationGather(undefined, process.env.ESSAIM_URL + page, { flags });
  const { settings } = runnerOptions.resolvedConfig;
  settings.throttling = { ...settings.throttling, cpuSlowdownMultiplier: slowdown(artifacts.BenchmarkIndex) };
  const { lhr } = await Runner.audit({ ...artifacts, settings }, runnerOptions);
  if (lhr.runtimeError) {
    throw new Error(`${page}: ${lhr.runtimeError.message}`);
  }
  return lhr;
}

const score = (lhr, category) => Math.round(lhr.categories[category].score * 100);
const below = (lhr, least) => Object.keys(BUDGETS).filter((category) => score(lhr, category) < least(category));
const missed = (lhr) => below(lhr, (category) => BUDGETS[category]);
const failed = (lhr) => below(lhr, (category) => BUDGETS[category] - ALLOWANCE[category]).length > 0;

function tell(page, lhr) {
  const scores = Object.keys(BUDGETS).map((category) => `${category} ${score(lhr, category)} of ${BUDGETS[category]}`);
  const { "largest-contentful-paint": lcp, "total-blocking-time": tbt } = lhr.audits;
  const { cpuSlowdownMultiplier } = lhr.configSettings.throttling;
  console.log(
    `${page}: ${scores.join(", ")}; largest paint ${lcp.displayValue}, blocked ${tbt.displayValue},`,
    `CPU slowed ${cpuSlowdownMultiplier.toFixed(1)} times (index ${lhr.environment.benchmarkIndex})`,
  );
  for (const category of missed(lhr)) {
    const audits = lhr.categories[category].auditRefs.map(({ id }) => lhr.audits[id]);
    for (const audit of audits.filter(({ score }) => score !== null && score < 0.9)) {
      console.log(`  ${audit.id}: ${audit.displayValue ?? audit.title}`);
    }
  }
}

const chrome = await launch({ chromePath: process.env.CHROMIUM || undefined, chromeFlags: FLAGS });
try {
  for (const page of PAGES) {
    const runs = [];
    const red = () => runs.filter(failed).length;
    while (red() < MAJORITY && runs.length - red() < MAJORITY) {
      const lhr = await measure(page, chrome.port);
      runs.push(lhr);
      tell(page, lhr);
    }
    if (red() === MAJORITY) {
      process.exitCode = 1;
    }
  }
} finally {
  chrome.kill();
}
