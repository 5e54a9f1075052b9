import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";
import { figure, type SentFile } from "../figure-files";

type Figure = { observation?: { value: number } };

const imports = "/api/v1/imports";
const DAY = 86_400_000;
const zones = Array.from({ length: 95 }, (_, i) => String(i + 1).padStart(2, "0")).filter((zone) => zone !== "20");

/** How many figures `days` makes of a day: one for each département whose code is a number, Corsica's are not. */
export const ZONES = zones.length;

/** Figures of so many days on end, all with one value; nobody else has figures of single days. */
export function days(code: string, first: string, count: number, value: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.parse(first) + i * DAY).toISOString().slice(0, 10);
    return zones.map((zone) => figure(code, zone, day, day, String(value)));
  }).flat();
}

/** How many figures of a year stand, by their value. */
export async function standing(visitor: APIRequestContext, code: string, year: number) {
  const answer = await visitor.get("/api/v1/observations/file", {
    params: { form: "NDJSON", indicators: code, since: `${year}-01-01`, until: `${year}-12-31` },
    timeout: 30_000,
  });
  expect(answer.status()).toBe(200);
  const counts: Record<number, number> = {};
  for (const line of (await answer.text()).split("\n").filter(Boolean)) {
    const { observation }: Figure = JSON.parse(line);
    if (observation) {
      counts[observation.value] = (counts[observation.value] ?? 0) + 1;
    }
  }
  return counts;
}

export function looksAt(visitor: APIRequestContext, { name, buffer }: SentFile) {
  return visitor.post(imports, {
    params: { fileName: name },
    data: buffer,
    headers: { "Content-Type": "application/octet-stream", "Idempotency-Key": crypto.randomUUID() },
    timeout: 60_000,
  });
}

export async function seen(visitor: APIRequestContext, looked: APIResponse) {
  return visitor.get(`${imports}/${(await looked.json()).id}`, { timeout: 60_000 });
}

/** Records what was seen. */
export async function records(visitor: APIRequestContext, looked: APIResponse, key: string = crypto.randomUUID()) {
  const { id } = await looked.json();
  return visitor.post(`${imports}/${id}/recording`, {
    headers: { "If-Match": looked.headers().etag ?? "", "Idempotency-Key": key },
    timeout: 60_000,
  });
}

/** Leaves nothing of a file standing: withdraws it if it is recorded, discards it otherwise. */
export async function undoes(manager: APIRequestContext, looked: APIResponse) {
  const file = await seen(manager, looked);
  const headers = { "If-Match": file.headers().etag ?? "", "Idempotency-Key": crypto.randomUUID() };
  const { id, state } = await file.json();
  const answer =
    state === "RECORDED"
      ? await manager.post(`${imports}/${id}/withdrawal`, { headers, data: { reason: "Essai" }, timeout: 60_000 })
      : await manager.delete(`${imports}/${id}`, { headers });
  expect(answer.ok()).toBe(true);
}
