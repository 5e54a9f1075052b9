import { ApiError } from "@/shared/api-error";
import { same } from "@/shared/forms/together";

type Removal<T> = {
  shown: T;
  read: () => Promise<{ data: T | undefined; response: Response }>;
  remove: (headers: { "If-Match": string }) => Promise<unknown>;
  /** Reads once more what the page shows. */
  again: () => Promise<void>;
};

/** Deletes what is shown, and nothing that was written since: that is then shown instead. */
export async function removeSeen<T>({ shown, read, remove, again }: Removal<T>) {
  const { data, response } = await read();
  if (!same(data, shown)) {
    await again();
    throw new ApiError(412);
  }
  await remove({ "If-Match": response.headers.get("ETag") ?? "" });
  await again();
}
