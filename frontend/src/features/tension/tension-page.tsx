import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import type { TensionVulnerability } from "@/api";
import { getTensionVulnerabilityOptions } from "@/api/@tanstack/react-query.gen";
import { LinkTabs } from "@/shared/layout/link-tabs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { TensionScatter } from "@/shared/tension/tension-scatter";
import { ChosenDepartment } from "./chosen-department";
import { InputList } from "./input-list";
import { QuadrantCounts } from "./quadrant-counts";
import styles from "./tension.module.css";
import { TensionChoices } from "./tension-choices";
import { TensionMap } from "./tension-map";
import { type Picture, type TensionView, yearOf } from "./tension-view";
import { UnplacedList } from "./unplaced-list";

// Only for those who would rather read
const TensionTable = lazy(() => import("./tension-table"));

type TensionPageProps = { view: TensionView; onView: (view: TensionView) => void };

/** Where home care is tense and people are far from work: a cloud, a map or a table, and one département explained. */
export function TensionPage({ view, onView }: TensionPageProps) {
  const { t } = useLingui();
  const query = useQuery({
    ...getTensionVulnerabilityOptions({ query: { year: yearOf(view) } }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="page">
      <PageTitle title={t`Tension et vulnérabilité`} />
      <p className="lead">
        <Trans>
          Où manque-t-on d’aides à domicile, et où des personnes sont-elles loin de l’emploi ? Deux dimensions, un
          indice qui les réunit. Il aide à poser des questions ; il ne décide de rien.
        </Trans>
      </p>
      <TensionChoices view={view} onView={onView} data={query.data} />
      <LinkTabs label={t`Manières de voir`}>
        <Tab view={view} to={undefined}>{t`Nuage`}</Tab>
        <Tab view={view} to="carte">{t`Carte`}</Tab>
        <Tab view={view} to="tableau">{t`Tableau`}</Tab>
      </LinkTabs>
      <div className={styles.view} aria-busy={query.isPlaceholderData}>
        {query.isError && <LoadFailure error={query.error} retry={query.refetch} />}
        {query.isPending && <Skeleton lines={12} />}
        {query.data && <Shown data={query.data} view={view} onView={onView} />}
      </div>
      {view.territoire && <ChosenDepartment code={view.territoire} year={yearOf(view)} />}
      {query.data && <InputList basis={query.data.basis} />}
    </div>
  );
}

function Shown({ data, view, onView }: TensionPageProps & { data: TensionVulnerability }) {
  if (view.vue === "tableau") {
    return (
      <Suspense fallback={<Skeleton lines={12} />}>
        <TensionTable data={data} view={view} onView={onView} />
      </Suspense>
    );
  }
  return (
    <div className={styles.picture}>
      <section aria-labelledby="image">
        <h2 id="image" className="visually-hidden">
          {view.vue === "carte" ? (
            <Trans>Les départements sur la carte</Trans>
          ) : (
            <Trans>Les départements en nuage</Trans>
          )}
        </h2>
        {view.vue === "carte" ? (
          <TensionMap data={data} view={view} />
        ) : (
          <TensionScatter
            data={data}
            highlighted={view.territoire ? [view.territoire] : []}
            onChoose={(territoire) => onView({ ...view, territoire })}
          />
        )}
      </section>
      <div>
        <QuadrantCounts data={data} />
        {data.unplaced.length > 0 && <UnplacedList data={data} view={view} />}
      </div>
    </div>
  );
}

function Tab({ view, to, children }: { view: TensionView; to: Picture | undefined; children: string }) {
  const { vue: _shown, ...kept } = view;
  return (
    <Link
      to="/tension"
      search={{ ...kept, ...(to && { vue: to }) }}
      replace
      resetScroll={false}
      activeOptions={{ exact: true }}
    >
      {children}
    </Link>
  );
}
