import { useEffect } from "react";

/** The tab's title: the page first, then the product. */
export function useTitle(page?: string) {
  useEffect(() => {
    document.title = page ? `${page} · Essaim` : "Essaim";
  }, [page]);
}
