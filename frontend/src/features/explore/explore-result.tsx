import { useLingui } from "@lingui/react/macro";
import type { QuotedFigure } from "@/api";
import { EmptyState } from "@/shared/layout/empty-state";
import { ExploreCurves } from "./explore-curves";
import { ExploreMap } from "./explore-map";
import { layoutOf, listed } from "./explore-selection";
import type { ExploreView } from "./explore-view";
import { LayoutChoice } from "./layout-choice";
import { pivotOf } from "./pivot";
import { PivotTable } from "./pivot-table";

type ExploreResultProps = { view: ExploreView; onView: (view: ExploreView) => void; figures: QuotedFigure[] };

/** The figures found, in the picture that was chosen. */
export function ExploreResult({ view, onView, figures }: ExploreResultProps) {
  const { t } = useLingui();
  if (figures.length === 0) {
    return (
      <EmptyState title={t`Aucun chiffre pour ce choix`}>
        {t`Ces indicateurs n’ont pas de chiffres pour ces territoires à ces dates : élargissez l’un des trois.`}
      </EmptyState>
    );
  }
  if (view.vue === "courbes") {
    return <ExploreCurves figures={figures} first={listed(view.territoires)} />;
  }
  if (view.vue === "carte") {
    return <ExploreMap view={view} figures={figures} />;
  }
  const layout = layoutOf(view);
  const orders = { territoires: listed(view.territoires), indicateurs: listed(view.indicateurs) };
  return (
    <>
      <LayoutChoice layout={layout} onLayout={(lignes, colonnes) => onView({ ...view, lignes, colonnes })} />
      <PivotTable pivot={pivotOf(figures, layout, orders, Boolean(view.de || view.a))} layout={layout} />
    </>
  );
}
