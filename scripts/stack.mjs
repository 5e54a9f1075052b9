// Essaim as `make run` starts it, on ports and data of its own, for the journeys and the faults.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";

const START_LIMIT_MS = 240_000;
const STOP_LIMIT_MS = 60_000;

/** Starts it and waits for the address it prints last; answers nothing when it does not come up. */
export async function startStack(data) {
  const port = await freePorts(4);
  const child = spawn(join(process.env.JAVA_HOME ?? "", "bin/java"), ["-jar", "launcher/target/essaim-launcher.jar"], {
    env: { ...process.env, PORT: String(port), DATA: data },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true, // Ctrl-C reaches the tests, which then stop it in order
  });
  const exited = new Promise((resolve) => child.on("exit", resolve));
  const address = `http://localhost:${port}`;
  const stop = () => end(child, exited);
  process.once("exit", () => child.kill("SIGTERM"));
  if (!(await printed(child, exited, address))) {
    await stop();
    return undefined;
  }
  return {
    stop,
    environment: { ESSAIM_URL: address, KEYCLOAK_URL: `http://localhost:${port + 1}`, ESSAIM_DATA: data },
  };
}

function printed(child, exited, line) {
  return new Promise((resolve) => {
    const limit = setTimeout(() => resolve(false), START_LIMIT_MS);
    const answer = (up) => {
      clearTimeout(limit);
      resolve(up);
    };
    let text = "";
    child.stdout.on("data", (chunk) => {
      process.stdout.write(chunk);
      text += chunk;
      if (text.split("\n").includes(line)) answer(true);
    });
    exited.then(() => answer(false));
  });
}

async function end(child, exited) {
  if (child.exitCode !== null) return false;
  child.kill("SIGTERM");
  const tooLong = new Promise((resolve) => setTimeout(resolve, STOP_LIMIT_MS, "too long").unref());
  return (await Promise.race([exited, tooLong])) === 0;
}

/** The first of several ports in a row that nobody uses now. */
async function freePorts(count) {
  for (let first = 20_080; first < 30_000; first += count) {
    const ports = Array.from({ length: count }, (_, i) => first + i);
    if ((await Promise.all(ports.map(isFree))).every(Boolean)) return first;
  }
  throw new Error("No free ports for the journeys");
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
