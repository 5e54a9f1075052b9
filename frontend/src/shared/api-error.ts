/** An answer that is not a success, or no answer at all (`status` 0). */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;

  constructor(status: number) {
    super(`Essaim answered ${status}`);
    this.status = status;
  }
}

/** What a page's address names does not exist, or is no code at all. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && [400, 404].includes(error.status);
}

/** The server is stopped, starting, out of reach or broken: trying again may help. */
export function isOutage(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status >= 500);
}
