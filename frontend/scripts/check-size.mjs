// Fails when the first load or a route's own chunks are over their budgets, in gzipped JavaScript.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const INITIAL = 130 * 1024;
const ROUTE = 60 * 1024;

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
const size = (key) => gzipSync(readFileSync(`dist/${manifest[key].file}`)).length;

function withImports(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const imported of manifest[key].imports ?? []) {
      withImports(imported, seen);
    }
  }
  return seen;
}

const total = (keys) => [...keys].reduce((sum, key) => sum + size(key), 0);
const page = readFileSync("dist/index.html", "utf8");
const asked = Object.keys(manifest).filter(
  (key) => /\.js$/.test(manifest[key].file) && page.includes(manifest[key].file),
);
const shell = new Set(asked.flatMap((key) => [...withImports(key)]));

const routes = Object.keys(manifest).filter((key) => key.startsWith("src/routes/") && key.includes("tsr-split"));
if (routes.length === 0) {
  console.error("no route chunk found: the manifest's shape changed");
  process.exit(1);
}
let over = false;
function check(name, bytes, budget) {
  const fits = bytes <= budget;
  over ||= !fits;
  console.log(`${fits ? "ok  " : "OVER"} ${(bytes / 1024).toFixed(1).padStart(6)} KB of ${budget / 1024}  ${name}`);
}

check("shell", total(shell), INITIAL);
for (const route of routes) {
  const own =
    withImports(route).difference?.(shell) ?? new Set([...withImports(route)].filter((key) => !shell.has(key)));
  check(route, total(own), ROUTE);
  if (route.includes("routes/index")) {
    check("first load of the home page", total(shell) + total(own), INITIAL);
  }
}
process.exit(over ? 1 : 0);
