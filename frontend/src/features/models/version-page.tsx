import { Trans, useLingui } from "@lingui/react/macro";
import { ModelFrame } from "./model-frame";
import { VersionView } from "./version-view";

type VersionPageProps = { slug: string; projectName: string; number: number; onDeleted: () => void };

/** One version at its own address. */
export function VersionPage({ slug, projectName: name, number, onDeleted }: VersionPageProps) {
  const { t } = useLingui();
  return (
    <ModelFrame
      slug={slug}
      projectName={name}
      title={t`Modèle de ${name}, version ${number}`}
      here={<Trans>Version {number}</Trans>}
    >
      <VersionView key={number} slug={slug} number={number} onDeleted={onDeleted} />
    </ModelFrame>
  );
}
