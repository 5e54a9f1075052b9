import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { LineDetails } from "@/api";
import { scopeWords } from "./funding-words";

/** What a line pays for: its scope, and the project or territory by name, with the way there. */
export function LineObject({
  line: { scope, project, territory },
}: {
  line: Pick<LineDetails, "scope" | "project" | "territory">;
}) {
  const { i18n } = useLingui();
  const ofProject = scope === "PROJECT" || scope === "REPLICATION";
  return (
    <>
      {i18n._(scopeWords[scope])}
      {ofProject && " : "}
      {project && (
        <Link to="/projets/$slug" params={{ slug: project.slug }}>
          {project.name}
        </Link>
      )}
      {ofProject && !project && <Trans>un projet qui n’est pas encore publié</Trans>}
      {territory && (
        <>
          {ofProject ? ", " : " : "}
          <Link to="/territoires/$code" params={{ code: territory.code }}>
            {territory.name}
          </Link>
        </>
      )}
    </>
  );
}
