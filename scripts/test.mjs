// Everything that must pass: `make test`. Goes on after a failure, so that one run tells all, and closes with one line
// over all suites. A check counts for one; a suite that ran no test counts as failed.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startStack } from "./stack.mjs";

const frontend = { cwd: "frontend" };
const work = mkdtempSync(join(tmpdir(), "essaim-test-"));
const total = { passed: 0, failed: 0 };
const failures = [];

/** Shows what a command says as it says it; of one that runs `aside` another, all at once when it has ended. */
function run(name, command, args, { aside, ...options } = {}) {
  return new Promise((resolve) => {
    const said = aside ? [] : undefined;
    if (!aside) console.log(`— ${name}`);
    const child = spawn(command, args, { stdio: aside ? "pipe" : "inherit", ...options });
    child.stdout?.on("data", (bytes) => said.push(bytes));
    child.stderr?.on("data", (bytes) => said.push(bytes));
    child.on("error", () => resolve(false));
    child.on("close", (code) => {
      if (aside) console.log(`— ${name}\n${Buffer.concat(said)}`);
      resolve(code === 0);
    });
  });
}

/** The path of a browser, or nothing where Playwright has its own. */
function findBrowser() {
  return execFileSync("scripts/find-browser", { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();
}

/** `names`: of the tests that failed, as far as a report tells; they are said again at the end. */
function note(name, { passed, failed, names = [] }, since) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name, ...names.map((test) => `  ${test}`));
  const seconds = ((Date.now() - since) / 1000).toFixed(0);
  console.log(`${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
  return failed === 0;
}

async function check(name, command, args, options) {
  const since = Date.now();
  const green = await run(name, command, args, options);
  return note(name, { passed: green ? 1 : 0, failed: green ? 0 : 1 }, since);
}

/** Runs a suite and counts what its reports say; what failed without a report counts as well. */
async function suite(name, command, args, options, count) {
  const since = Date.now();
  const green = await run(name, command, args, options);
  let counted = { passed: 0, failed: 0 };
  try {
    counted = count();
  } catch (unread) {
    console.log(`No report of ${name}: ${unread.message}`);
  }
  if ((!green && counted.failed === 0) || counted.passed + counted.failed === 0) counted.failed += 1;
  return note(name, counted, since);
}

function mavenReports(module) {
  const folder = join(module, "target/surefire-reports");
  const counted = { passed: 0, failed: 0, names: [] };
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".xml"))) {
    const report = readFileSync(join(folder, file), "utf8");
    const head = /<testsuite [^>]*>/s.exec(report)[0];
    const number = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(head)[1]);
    const failed = number("failures") + number("errors");
    counted.failed += failed;
    counted.passed += number("tests") - failed - number("skipped");
    const red = report.matchAll(/<testcase name="([^"]*)" classname="([^"]*)"[^>]*>\s*<(?:failure|error)\b/g);
    for (const [, test, type] of red) counted.names.push(`${type} ${test}`);
  }
  return counted;
}

function vitestReport(file) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const names = tests.filter((test) => test.status === "failed").map((test) => test.fullName);
  return { passed: report.numPassedTests, failed: report.numFailedTests, names };
}

function playwrightReport(file) {
  const { stats, suites } = JSON.parse(readFileSync(file, "utf8"));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, names: suites.flatMap(redSpecs) };
}

function redSpecs({ specs = [], suites = [] }) {
  const red = specs.filter(({ tests }) => tests.some(({ status }) => status === "unexpected" || status === "flaky"));
  return [...red.map(({ file, line, title }) => `${file}:${line} ${title}`), ...suites.flatMap(redSpecs)];
}

const npm = (script, ...args) => ["npm", ["run", "--silent", script, ...args], { ...frontend, aside: true }];
const maven = (...args) => ["mvn", ["-q", "-ntp", ...args], {}];

async function frontendChecks() {
  await check("Types", ...npm("typecheck"));
  await check("Lint and format of the frontend", ...npm("lint"));
  await check("Import directions", ...npm("deps"));
  await check("Dead code", ...npm("knip"));
  await check("Translations", ...npm("i18n"));
  await check("Size of the JavaScript", ...npm("check-size"));
  const report = join(work, "vitest.json");
  const reporters = ["--", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  await suite("Tests of the frontend", ...npm("test", ...reporters), () => vitestReport(report));
}

/** Packages a module whatever its tests say: the journeys run all the same. */
function packaged(module) {
  const packaging = maven("-pl", module, "package", "-Dmaven.test.failure.ignore");
  rmSync(join(module, "target/surefire-reports"), { recursive: true, force: true });
  return suite(`Build and tests of the ${module}`, ...packaging, () => mavenReports(module));
}

/** The backend holds the frontend, which is being built meanwhile. */
async function javaChecks(frontendBuilt) {
  await check("Format of the Java", ...maven("spotless:check"));
  await packaged("launcher");
  if (!(await frontendBuilt)) return;
  await packaged("backend");
  await check("The contract is the code's (else: make contract)", "diff", [
    "-u",
    "openapi.yaml",
    "backend/target/openapi/openapi.yaml",
  ]);
  await check("Rules for contracts", ...npm("lint-contract"));
}

async function journeys() {
  let browser;
  try {
    browser = findBrowser();
  } catch (missing) {
    console.log(missing.message);
    note("A browser for the journeys", { passed: 0, failed: 1 }, Date.now());
    return;
  }
  const stack = await startStack(join(work, "data"));
  if (!stack) {
    note("The journeys' Essaim", { passed: 0, failed: 1 }, Date.now());
    return;
  }
  const inBrowser = { ...frontend, env: { ...process.env, ...stack.environment, CHROMIUM: browser } };
  await playwright("Journeys in the browser", "journeys", inBrowser);
  await check("Speed and accessibility by Lighthouse", "npm", ["run", "--silent", "lighthouse"], inBrowser);
  await playwright("Faults of what Essaim stands on", "faults", inBrowser);
  const since = Date.now();
  const clean = await stack.stop();
  note("Everything stops when told to", { passed: clean ? 1 : 0, failed: clean ? 0 : 1 }, since);
}

function playwright(name, script, options) {
  const report = join(work, `${script}.json`);
  const env = { ...options.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  return suite(name, "npm", ["run", "--silent", script], { ...options, env }, () => playwrightReport(report));
}

const since = Date.now();
try {
  const make = ["--no-print-directory", "frontend/dist/index.html"];
  const frontendBuilt = check("Build of the frontend", "make", make, { aside: true });
  const frontendChecked = frontendBuilt.then((built) => built && frontendChecks());
  await Promise.all([frontendChecked, javaChecks(frontendBuilt)]);
  if (await frontendBuilt) await journeys();
} finally {
  rmSync(work, { recursive: true, force: true });
}
if (failures.length > 0) console.log(`Failed:\n${failures.join("\n")}`);
console.log(`All in ${((Date.now() - since) / 60000).toFixed(1)} minutes.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
