import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { ModelVersionSummary } from "@/api";
import { listModelVersionsOptions } from "@/api/@tanstack/react-query.gen";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { useMe } from "@/shared/session/use-me";
import { BeginVersion } from "./begin-version";
import { ModelFrame } from "./model-frame";
import { VersionList } from "./version-list";

type ModelPageProps = {
  slug: string;
  projectName: string;
  /** Where one goes once a draft is begun. */
  onBegun: (number: number) => void;
  children: (current: ModelVersionSummary) => ReactNode;
};

/** The model as it is in force, or the draft while there is no other; and every version. */
export function ModelPage({ slug, projectName, onBegun, children }: ModelPageProps) {
  const { t } = useLingui();
  const me = useMe();
  const versions = useQuery(listModelVersionsOptions({ path: { slug } }));
  const writes = me?.memberships.includes("ANSA") ?? false;
  const current = versions.data?.find(({ state }) => state === "PUBLISHED") ?? versions.data?.[0];
  const draft = versions.data?.find(({ state }) => state === "DRAFT");

  return (
    <ModelFrame slug={slug} projectName={projectName} title={t`Modèle de ${projectName}`}>
      {!versions.data &&
        (versions.isError ? <LoadFailure error={versions.error} retry={versions.refetch} /> : <Skeleton lines={6} />)}
      {versions.data && !current && (
        <EmptyState title={t`Pas encore de modèle`}>
          {writes ? (
            <Trans>
              Dites ce qu’est le projet : son noyau dur, ce qui s’adapte, son parcours, pourquoi il devrait marcher.
              Commencez un brouillon.
            </Trans>
          ) : (
            <Trans>L’équipe projet n’a encore rien publié de ce modèle.</Trans>
          )}
        </EmptyState>
      )}
      {versions.data && writes && !draft && <BeginVersion slug={slug} from={current?.number} onBegun={onBegun} />}
      {current && children(current)}
      {versions.data && current && <VersionList slug={slug} versions={versions.data} shown={current.number} />}
    </ModelFrame>
  );
}
