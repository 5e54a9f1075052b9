import { lazy, Suspense } from "react";
import { useToasts } from "./toasts";

const ToastList = lazy(() => import("./toast-list"));

/** There from the start, empty: what is put into it later is read out. */
export function ToastRegion() {
  const toasts = useToasts();
  return (
    <div role="status">
      <Suspense>{toasts.length > 0 && <ToastList toasts={toasts} />}</Suspense>
    </div>
  );
}
