import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { server } from "@/test/server";
import { upload } from "./upload";

const address = "http://localhost/api/v1/files";
const file = new File(["a;b"], "a.csv");
const options = () => ({ onProgress: () => {}, signal: new AbortController().signal });

test("a file is sent as our own call, and the answer comes back", async () => {
  server.use(
    http.post(address, ({ request }) =>
      HttpResponse.json({
        type: request.headers.get("Content-Type"),
        sentBy: request.headers.get("X-Requested-With"),
        key: request.headers.get("Idempotency-Key"),
      }),
    ),
  );
  expect(await upload(address, file, { ...options(), headers: { "Idempotency-Key": "k1" } })).toEqual({
    type: "application/octet-stream",
    sentBy: "Essaim",
    key: "k1",
  });
});

test("a refusal comes with what the server said", async () => {
  server.use(
    http.post(address, () =>
      HttpResponse.json(
        { type: "/problems/too-large", title: "Too large", status: 413, detail: "5 MB at most.", errors: [] },
        { status: 413, headers: { "Retry-After": "9" } },
      ),
    ),
  );
  await expect(upload(address, file, options())).rejects.toMatchObject({
    status: 413,
    type: "/problems/too-large",
    retryAfter: 9,
  });
});

test("what is cancelled is told apart from what fails", async () => {
  server.use(http.post(address, () => new Promise(() => {})));
  const controller = new AbortController();
  const sent = upload(address, file, { ...options(), signal: controller.signal });
  controller.abort();
  await expect(sent).rejects.toMatchObject({ name: "AbortError" });
});
