// Fails on a forbidden import, and when dependency-cruiser saw no module at all.
import { readFileSync } from "node:fs";

const { modules, summary } = JSON.parse(readFileSync(0, "utf8"));
for (const { rule, from, to } of summary.violations) {
  console.error(`${rule.name}: ${from} → ${to}`);
}
console.log(`${modules.length} modules seen`);
process.exit(modules.length > 0 && summary.error === 0 ? 0 : 1);
