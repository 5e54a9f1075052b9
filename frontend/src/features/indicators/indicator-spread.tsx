import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import type { ListIndicatorObservationsData } from "@/api";
import { listIndicatorObservationsOptions } from "@/api/@tanstack/react-query.gen";
import { WhenNear } from "@/shared/layout/when-near";
import styles from "./indicator-page.module.css";

// Drawn below what one came for
const SpreadAndCoverage = lazy(() => import("./spread-and-coverage"));

type IndicatorSpreadProps = { code: string; query: NonNullable<ListIndicatorObservationsData["query"]> };

/** Below the picture: how the same figures spread, what exists besides them, and how to go on with them. */
export function IndicatorSpread({ code, query }: IndicatorSpreadProps) {
  const { data } = useQuery(listIndicatorObservationsOptions({ path: { code }, query }));
  if (!data?.period) {
    return null;
  }
  return (
    <>
      <div className={`${styles.further} no-print`}>
        <Link
          to="/explorer"
          search={{ indicateurs: code, echelle: data.territoryType === "REGION" ? "regions" : "departements" }}
          className="button quiet"
        >
          <Trans>Croiser avec d’autres</Trans>
        </Link>
      </div>
      <WhenNear className={styles.coming}>
        <Suspense fallback={<div className={styles.coming} />}>
          <SpreadAndCoverage data={data} />
        </Suspense>
      </WhenNear>
    </>
  );
}
