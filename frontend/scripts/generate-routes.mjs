// Writes src/routeTree.gen.ts, which Vite's plugin also does, for the checks that run without Vite.
import { Generator, getConfig } from "@tanstack/router-generator";

const root = process.cwd();
await new Generator({
  config: getConfig({ target: "react" }, root),
  root,
}).run();
