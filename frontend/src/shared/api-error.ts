import type { FieldError, Problem } from "@/api";

/** An answer that is not a success, or no answer at all (`status` 0), with what the server said of it. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly problem: Problem | undefined;
  /** Seconds to wait before trying again, where the server says so. */
  readonly retryAfter: number | undefined;

  constructor(status: number, said: { problem?: Problem | undefined; retryAfter?: number | undefined } = {}) {
    super(said.problem?.detail ?? `Essaim answered ${status}`);
    this.status = status;
    this.problem = said.problem;
    this.retryAfter = said.retryAfter;
  }

  /** Stable name of what went wrong, RFC 9457's `type`. */
  get type(): string {
    return this.problem?.type ?? "about:blank";
  }

  get errors(): FieldError[] {
    return this.problem?.errors ?? [];
  }
}

/** From an answer's status, body and headers; a body that is no problem says nothing. */
export function apiError(status: number, body: unknown, headers?: Headers): ApiError {
  const seconds = Number.parseInt(headers?.get("Retry-After") ?? "", 10);
  return new ApiError(status, {
    problem: isProblem(body) ? body : undefined,
    retryAfter: Number.isFinite(seconds) ? seconds : undefined,
  });
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "type" in body && "title" in body;
}

/** What a page's address names does not exist, or is no code at all. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && [400, 404].includes(error.status);
}

/** The server is stopped, starting, out of reach or broken: trying again may help. */
export function isOutage(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status >= 500);
}

/** 499 is what a sign-in redirect becomes for a script. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && [401, 499].includes(error.status);
}
