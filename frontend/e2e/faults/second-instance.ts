import { type APIRequestContext, test as base, expect, request } from "@playwright/test";
import { startSecondInstance } from "./stack";

/** Has a second instance start beside the tests that do not need it yet. */
export const test = base.extend<object, { second: Awaited<ReturnType<typeof startSecondInstance>> }>({
  second: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needs of a fixture from this pattern
    async ({}, use) => {
      const second = await startSecondInstance();
      await use(second);
      second.child.kill("SIGKILL");
    },
    { scope: "worker", auto: true },
  ],
});

/** The same visitor at another instance, once that one takes visitors. */
export async function alsoAt(baseURL: string, visitor: APIRequestContext): Promise<APIRequestContext> {
  const there = await request.newContext({
    baseURL,
    storageState: await visitor.storageState(),
    extraHTTPHeaders: { "X-Requested-With": "Essaim" },
  });
  const ready = async () => (await there.get("/q/health/ready").catch(() => undefined))?.status();
  await expect.poll(ready, { timeout: 90_000, intervals: [100] }).toBe(200);
  return there;
}
