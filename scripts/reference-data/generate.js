// Writes the committed reference files; run it from anywhere with `npm run generate`.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { departementsMap } from "./departements-map.js";
import { territoriesCsv } from "./territories.js";

const repository = new URL("../../", import.meta.url);

function write(path, text) {
  const file = fileURLToPath(new URL(path, repository));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `${path}: ${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} gzip`,
  );
}

write(
  "backend/src/main/resources/reference/territories-cog-2026.csv",
  territoriesCsv(),
);
write("frontend/src/shared/map/departements.json", departementsMap());
