import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ModelRef } from "@/api";

/** Which project an option would deploy, by which version of its model. */
export function ModelLink({ model: { project, projectName, number } }: { model: ModelRef }) {
  return (
    <p>
      <Link to="/projets/$slug/modele/$number" params={{ slug: project, number: String(number) }}>
        <Trans>
          Projet {projectName}, modèle version {number}
        </Trans>
      </Link>
    </p>
  );
}
