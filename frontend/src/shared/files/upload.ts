import { ownCall } from "@/shared/api-connection";
import { ApiError, apiError, isSignedOut } from "@/shared/api-error";
import { sessionHasExpired } from "@/shared/session/session-expiry";

const asItIs = { "Content-Type": "application/octet-stream" };

type UploadOptions = {
  headers?: Record<string, string>;
  /** Between 0 and 1. */
  onProgress: (part: number) => void;
  signal: AbortSignal;
};

/** Sends a file as it is; fetch does not say how far it is, hence XMLHttpRequest. Answers the parsed body. */
export function upload(address: string, file: File, { headers, onProgress, signal }: UploadOptions): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    for (const [name, value] of Object.entries({ ...asItIs, ...ownCall, ...headers })) {
      request.setRequestHeader(name, value);
    }
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status < 300) {
        resolve(body);
        return;
      }
      const headersSaid = new Headers({ "Retry-After": request.getResponseHeader("Retry-After") ?? "" });
      const error = apiError(request.status, body, headersSaid);
      if (isSignedOut(error)) {
        sessionHasExpired();
      }
      reject(error);
    };
    request.onerror = () => reject(new ApiError(0));
    signal.addEventListener(
      "abort",
      () => {
        request.abort();
        reject(signal.reason);
      },
      { once: true },
    );
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
