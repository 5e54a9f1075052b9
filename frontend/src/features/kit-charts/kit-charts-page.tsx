import { useLingui } from "@lingui/react/macro";
import { PageTitle } from "@/shared/layout/page-title";
import KitCharts from "./kit-charts";

export function KitChartsPage() {
  const { t } = useLingui();
  return (
    <div className="page">
      <PageTitle title={t`Graphiques`} />
      <KitCharts />
    </div>
  );
}
