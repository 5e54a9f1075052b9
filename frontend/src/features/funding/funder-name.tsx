import { Trans } from "@lingui/react/macro";
import type { FunderRef } from "@/api";

/** As the funder was called when it signed, and as it is called now. */
export function FunderName({ funder: { name, today } }: { funder: FunderRef }) {
  return today ? (
    <Trans>
      {name}, aujourd’hui {today.name}
    </Trans>
  ) : (
    name
  );
}
