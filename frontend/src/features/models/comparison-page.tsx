import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getModelVersionOptions, listModelVersionsOptions } from "@/api/@tanstack/react-query.gen";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { ComparisonTable } from "./comparison-table";
import { ModelFrame } from "./model-frame";
import styles from "./models.module.css";

type ComparisonPageProps = {
  slug: string;
  projectName: string;
  before: number | undefined;
  after: number | undefined;
  onChoose: (before: number, after: number) => void;
};

/** Two versions beside one another; the last two unless others are chosen. */
export function ComparisonPage({ slug, projectName, before, after, onChoose }: ComparisonPageProps) {
  const { t } = useLingui();
  const versions = useQuery(listModelVersionsOptions({ path: { slug } }));
  const numbers = versions.data?.map(({ number }) => number) ?? [];
  const a = after ?? numbers[0];
  const b = before ?? numbers.find((number) => a !== undefined && number < a);
  return (
    <ModelFrame
      slug={slug}
      projectName={projectName}
      title={t`Comparer deux versions du modèle de ${projectName}`}
      here={<Trans>Comparer</Trans>}
    >
      {!versions.data &&
        (versions.isError ? <LoadFailure error={versions.error} retry={versions.refetch} /> : <Skeleton />)}
      {versions.data && (a === undefined || b === undefined) && (
        <EmptyState title={t`Il n’y a pas encore deux versions`}>
          <Trans>Ce qui change d’une version à l’autre se lira ici.</Trans>
        </EmptyState>
      )}
      {versions.data && a !== undefined && b !== undefined && (
        <>
          <div className={`${styles.row} no-print`}>
            <VersionChoice
              label={t`De la version`}
              chosen={b}
              numbers={numbers}
              onChoose={(next) => onChoose(next, a)}
            />
            <VersionChoice
              label={t`À la version`}
              chosen={a}
              numbers={numbers}
              onChoose={(next) => onChoose(b, next)}
            />
          </div>
          <Compared key={`${b} ${a}`} slug={slug} before={b} after={a} />
        </>
      )}
    </ModelFrame>
  );
}

type VersionChoiceProps = { label: string; chosen: number; numbers: number[]; onChoose: (number: number) => void };

function VersionChoice({ label, chosen, numbers, onChoose }: VersionChoiceProps) {
  return (
    <label>
      {label}
      <select value={chosen} onChange={(event) => onChoose(Number(event.target.value))}>
        {numbers.map((number) => (
          <option key={number}>{number}</option>
        ))}
      </select>
    </label>
  );
}

function Compared({ slug, before, after }: { slug: string; before: number; after: number }) {
  const first = useQuery(getModelVersionOptions({ path: { slug, number: before } }));
  const second = useQuery(getModelVersionOptions({ path: { slug, number: after } }));
  const failed = [first, second].find(({ isError }) => isError);
  if (failed) {
    return <LoadFailure error={failed.error} retry={failed.refetch} />;
  }
  return first.data && second.data ? (
    <ComparisonTable before={first.data} after={second.data} />
  ) : (
    <Skeleton lines={6} />
  );
}
