import { useQueryClient } from "@tanstack/react-query";

/** Reads a diagnostic's interviews, and what rests on them, once more. */
export function useReadAgain(slug: string) {
  const queries = useQueryClient();
  return async () => {
    await Promise.all(
      ["interviews", "interview", "interview notes", "verbatims", "findings", "evidence", "diagnostic"].map((part) =>
        queries.invalidateQueries({ queryKey: [part, slug] }),
      ),
    );
  };
}
