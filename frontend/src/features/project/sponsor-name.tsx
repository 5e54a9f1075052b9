import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { OrganisationRef } from "@/api";
import { getOrganisationOptions } from "@/api/@tanstack/react-query.gen";
import { namesInTime } from "./names-in-time";

type SponsorNameProps = { sponsor: OrganisationRef; entry: string | undefined };

/** Who carries a project, as it was called at the project's entry and as it is called now; its page where one may read it. */
export function SponsorName({ sponsor: { id, name }, entry }: SponsorNameProps) {
  const organisation = useQuery(getOrganisationOptions({ path: { id } })).data;
  if (!organisation) {
    return name;
  }
  const { before, today } = namesInTime(name, organisation.succession, entry);
  return (
    <Link to="/organisations/$id" params={{ id }}>
      {today ? (
        <Trans>
          {before}, aujourd’hui {today}
        </Trans>
      ) : (
        before
      )}
    </Link>
  );
}
