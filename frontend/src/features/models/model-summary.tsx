import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listModelVersionsOptions } from "@/api/@tanstack/react-query.gen";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { French } from "@/shared/i18n/french";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { StateChip } from "./state-chip";

/** The project's model in a few lines, with the way to it. */
export function ModelSummary({ slug }: { slug: string }) {
  const versions = useQuery(listModelVersionsOptions({ path: { slug } }));
  const current = versions.data?.find(({ state }) => state === "PUBLISHED") ?? versions.data?.[0];
  return (
    <section aria-labelledby="modele">
      <h2 id="modele">
        <Trans>Modèle</Trans>
      </h2>
      {!versions.data &&
        (versions.isError ? <LoadFailure error={versions.error} retry={versions.refetch} /> : <Skeleton />)}
      {current && (
        <p>
          <Trans>
            Version {current.number} : <French>{current.title}</French>
          </Trans>{" "}
          <StateChip state={current.state} /> {current.illustrative && <IllustrativeBadge />}{" "}
          <span className="muted">
            <Plural value={current.coreElements} one="# élément de noyau dur" other="# éléments de noyau dur" />,{" "}
            <Plural value={current.adaptableElements} one="# adaptable" other="# adaptables" />.
          </span>
        </p>
      )}
      {versions.data && !current && (
        <p className="muted">
          <Trans>Aucune version du modèle n’est publiée.</Trans>
        </p>
      )}
      {versions.data && (
        <p>
          <Link to="/projets/$slug/modele" params={{ slug }}>
            <Trans>Voir le modèle</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}
