import type { SuccessionStep } from "@/api";
import { comparePartialDates } from "@/shared/pickers/partial-date";

/** How an organisation was called on a date, and how whoever goes on with it is called today, where that differs. */
export function namesInTime(name: string, succession: SuccessionStep[], date: string | undefined) {
  const earlier =
    date === undefined
      ? undefined
      : succession.find(({ place, to }) => place === "EARLIER" && to && comparePartialDates(date, to) < 0);
  const before = earlier?.name ?? name;
  const today = succession.findLast(({ place }) => place === "LATER")?.name ?? name;
  return { before, today: today === before ? undefined : today };
}
