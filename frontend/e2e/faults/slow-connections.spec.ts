import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { seconds } from "./load";
import { neighbour, signedIn } from "./people";
import { address, logOf } from "./stack";

test("whoever sends slowly is let go", async () => {
  test.setTimeout(60_000);
  const visitor = await signedIn(neighbour);
  const { cookies } = await visitor.storageState();
  const line = "GET /api/v1/territories";
  const head = [
    "POST /api/v1/territories/DEP-76/notes HTTP/1.1",
    `Host: ${new URL(address).host}`,
    "X-Requested-With: Essaim",
    "Content-Type: application/json",
    "Content-Length: 1000",
  ];
  const cookie = `Cookie: ${cookies.map(({ name, value }) => `${name}=${value}`).join("; ")}`;
  const begun = [...head, cookie, "", '{"title":'].join("\r\n");
  const refused = [...head, "", '{"title":'].join("\r\n");

  const cases = [
    { name: "half a request line", within: 35_000, connection: send(line) },
    { name: "a line that trickles in", within: 35_000, connection: send(line, "s") },
    { name: "half a body", within: 20_000, connection: send(begun) },
    { name: "a body that trickles in", within: 25_000, connection: send(begun, " ") },
    { name: "a body that trickles in, of nobody", within: 25_000, connection: send(refused, " ") },
  ];

  for (const { name, within, connection } of cases) {
    const { said, took } = await connection;
    console.log(`  Slow, ${name}: ${said.split("\r\n")[0] || "no answer"}, closed after ${seconds(took)}`);
    expect(took, name).toBeLessThan(within);
  }
  // Nor can they fill the log
  expect(logOf("essaim")).not.toContain("A request failed: java.io.IOException");
});

/** Sends the beginning and then bit by bit, or nothing more; tells what came back and how long the connection was kept. */
async function send(beginning: string, bit?: string) {
  const since = Date.now();
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  let said = "";
  socket.on("data", (chunk) => {
    said += chunk;
  });
  const closed = new Promise((resolve) => {
    socket.on("close", resolve);
    socket.on("error", resolve);
  });
  socket.write(beginning);
  const trickle = bit ? setInterval(() => socket.write(bit), 2_000) : undefined;
  await Promise.race([closed, pause(45_000)]);
  clearInterval(trickle);
  socket.destroy();
  return { said, took: Date.now() - since };
}
