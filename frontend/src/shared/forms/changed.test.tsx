import { i18n } from "@lingui/core";
import { expect, test, vi } from "vitest";
import { ApiError } from "@/shared/api-error";
import { ChangedError, changesOf, decideOn } from "./changed";

type Sheet = { title: string; text: string; parts: string[] };

const shown: Sheet = { title: "A", text: "", parts: [] };
const later: Sheet = { title: "B", text: "x".repeat(200), parts: ["1"] };

/** Decides on what is shown, of which the server answers these in turn. */
function deciding(answers: Sheet[], decide: () => Promise<unknown>) {
  const again = vi.fn(async () => {});
  const decided = vi.fn(decide);
  const done = decideOn<Sheet>(
    {
      shown,
      read: async () => ({
        data: answers.shift() ?? later,
        response: new Response(null, { headers: { ETag: '"1"' } }),
      }),
      again,
      changes: (before, now) =>
        changesOf<Sheet>(i18n, { title: "Titre", text: "Texte", parts: "Parties" }, before, now),
    },
    decided,
  );
  return { done, decided, again };
}

test("what is still as it was shown is decided on, over that very version", async () => {
  const { done, decided, again } = deciding([{ ...shown }], async () => {});
  await done;
  expect(decided).toHaveBeenCalledWith({ "If-Match": '"1"' });
  expect(again).not.toHaveBeenCalled();
});

test("what somebody changes at the very moment is shown anew, with what changed", async () => {
  const { done, again } = deciding([{ ...shown }, later], () => Promise.reject(new ApiError(412)));
  const error = await done.catch((refused) => refused);
  expect(error).toBeInstanceOf(ChangedError);
  // Long texts and lists by their label alone
  expect(error.changes).toEqual([{ label: "Titre", words: ["A", "B"] }, { label: "Texte" }, { label: "Parties" }]);
  expect(again).toHaveBeenCalledOnce();
});

test("any other refusal is told as it is", async () => {
  const { done, again } = deciding([{ ...shown }], () => Promise.reject(new ApiError(409)));
  await expect(done).rejects.toMatchObject({ status: 409 });
  expect(again).not.toHaveBeenCalled();
});
