import { spawn } from "node:child_process";
import { openSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect } from "@playwright/test";

// The processes of the very Essaim under test: its launcher wrote them down in its data folder, the rest is parentage.

type Part = "Essaim" | "Keycloak" | "PostgreSQL";

export const address = process.env.ESSAIM_URL ?? "";
const data = process.env.ESSAIM_DATA ?? "";

function processOf(part: Part): number {
  const records = readFileSync(join(data, "processes"), "utf8").split("\n");
  const record = records.map((line) => line.split(" ")).find(([, , name]) => name === part);
  if (!record) {
    throw new Error(`${part} is not among the processes that the launcher wrote down`);
  }
  return Number(record[0]);
}

export function freeze(part: Part) {
  for (const pid of family(processOf(part))) {
    process.kill(pid, "SIGSTOP");
  }
}

export function thaw(part: Part) {
  for (const pid of family(processOf(part)).reverse()) {
    process.kill(pid, "SIGCONT");
  }
}

/** Kills one of the processes that serve Essaim: PostgreSQL then ends every session, whosever it is, and recovers. */
export async function crashPostgresql() {
  const starts = () => logOf("postgresql").split("ready to accept connections").length;
  const before = starts();
  const server = family(processOf("PostgreSQL")).find((pid) =>
    words(pid, "cmdline").join(" ").includes("essaim essaim"),
  );
  if (!server) {
    throw new Error("PostgreSQL serves nobody");
  }
  process.kill(server, "SIGKILL");
  await expect.poll(starts, { timeout: 30_000, intervals: [100] }).toBeGreaterThan(before);
}

export const logOf = (part: "essaim" | "postgresql") => readFileSync(join(data, `logs/${part}.log`), "utf8");

/** What a part was given, secrets included. */
export function settingOf(part: Part, name: string): string {
  return environmentOf(processOf(part))[name] ?? "";
}

/** One more instance of Essaim, with the settings of the first and a port of its own. */
export async function startSecondInstance() {
  const first = processOf("Essaim");
  const port = await freePort();
  const [java = "", ...rest] = words(first, "cmdline");
  const log = openSync(join(data, "logs/second-instance.log"), "w");
  // It lives for a minute: what makes it fast in the end would make it slow to start
  const child = spawn(java, ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", ...rest], {
    cwd: readlinkSync(`/proc/${first}/cwd`),
    env: { ...environmentOf(first), QUARKUS_HTTP_PORT: String(port) },
    stdio: ["ignore", log, log],
  });
  const ended = new Promise<number | null>((resolve) => child.on("exit", (code) => resolve(code)));
  return { address: `http://localhost:${port}`, child, ended, since: Date.now() };
}

function family(parent: number): number[] {
  return [parent, ...running().filter((pid) => parentOf(pid) === parent)];
}

function running(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** The fourth word of its line in /proc; the second, its name, may hold anything. */
function parentOf(pid: number): number | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(line.slice(line.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return undefined;
  }
}

function environmentOf(pid: number): Record<string, string> {
  return Object.fromEntries(
    words(pid, "environ").map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
}

function words(pid: number, file: "cmdline" | "environ"): string[] {
  return readFileSync(`/proc/${pid}/${file}`, "utf8").split("\0").filter(Boolean);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === "object" && bound ? bound.port : 0));
    });
  });
}
