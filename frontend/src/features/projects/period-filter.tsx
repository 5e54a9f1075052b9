import { useId, useState } from "react";
import { isPartialDate } from "@/shared/pickers/partial-date";
import { PartialDateField } from "@/shared/pickers/partial-date-field";

type PeriodFilterProps = { label: string; kept: string | undefined; onDate: (date: string) => void };

/** When something may have happened; half a year typed is no filter yet. */
export function PeriodFilter({ label, kept, onDate }: PeriodFilterProps) {
  const id = useId();
  const [typed, setTyped] = useState(kept);
  const [seen, setSeen] = useState(kept);
  if (seen !== kept) {
    setSeen(kept);
    // What is being typed is no date for a while, and stays
    if (kept !== undefined || (typed !== undefined && isPartialDate(typed))) {
      setTyped(kept);
    }
  }

  function change(next: string | undefined) {
    setTyped(next);
    onDate(next !== undefined && isPartialDate(next) ? next : "");
  }

  return (
    <PartialDateField id={id} name={id} label={label} error={undefined} value={typed} onChange={change} optional />
  );
}
