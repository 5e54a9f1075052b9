// Fails when a public page of the Essaim at ESSAIM_URL is slower or less accessible than its budget, as Lighthouse
// measures it on a middling phone. A page has a second try, for what else the machine may be doing.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const PAGES = ["/", "/territoires/DEP-30", "/indicateurs/BES-01"];
const BUDGETS = { performance: 90, accessibility: 100 };
const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run"];

async function measure(page, port) {
  const { lhr } = await lighthouse(process.env.ESSAIM_URL + page, {
    port,
    logLevel: "error",
    onlyCategories: Object.keys(BUDGETS),
  });
  if (lhr.runtimeError) {
    throw new Error(`${page}: ${lhr.runtimeError.message}`);
  }
  return lhr;
}

const score = (lhr, category) => Math.round(lhr.categories[category].score * 100);
const overBudget = (lhr) => Object.keys(BUDGETS).filter((category) => score(lhr, category) < BUDGETS[category]);

function tell(page, lhr) {
  const scores = Object.keys(BUDGETS).map((category) => `${category} ${score(lhr, category)} of ${BUDGETS[category]}`);
  const { "largest-contentful-paint": lcp, "total-blocking-time": tbt } = lhr.audits;
  console.log(`${page}: ${scores.join(", ")}; largest paint ${lcp.displayValue}, blocked ${tbt.displayValue}`);
  for (const category of overBudget(lhr)) {
    const failed = lhr.categories[category].auditRefs.map(({ id }) => lhr.audits[id]);
    for (const audit of failed.filter(({ score }) => score !== null && score < 0.9)) {
      console.log(`  ${audit.id}: ${audit.displayValue ?? audit.title}`);
    }
  }
}

const chrome = await launch({ chromePath: process.env.CHROMIUM || undefined, chromeFlags: FLAGS });
try {
  for (const page of PAGES) {
    let lhr = await measure(page, chrome.port);
    if (overBudget(lhr).length > 0) {
      tell(page, lhr);
      lhr = await measure(page, chrome.port);
    }
    tell(page, lhr);
    if (overBudget(lhr).length > 0) {
      process.exitCode = 1;
    }
  }
} finally {
  chrome.kill();
}
