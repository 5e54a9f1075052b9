import { type ReactNode, Suspense } from "react";
import { Skeleton } from "@/shared/layout/skeleton";
import styles from "./components-page.module.css";

/** One family of parts, fetched on its own. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`titre-${id}`} className={styles.part}>
      <h2 id={`titre-${id}`}>{title}</h2>
      <Suspense fallback={<Skeleton lines={6} />}>{children}</Suspense>
    </section>
  );
}
