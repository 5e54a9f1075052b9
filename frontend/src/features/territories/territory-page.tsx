import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense } from "react";
import type { TerritoryDetails, TerritoryFigures } from "@/api";
import type { AsOfView } from "@/shared/figures/as-of";
import { day } from "@/shared/figures/periods";
import { WhenNear } from "@/shared/layout/when-near";
import { FigureGroups } from "./figure-groups";
import { NoFigures } from "./no-figures";
import { TerritoryHeading } from "./territory-heading";
import styles from "./territory-page.module.css";

// Drawn below what one came for
const FigureOverTime = lazy(() => import("./figure-over-time"));

type TerritoryPageProps = {
  territory: TerritoryDetails;
  figures: TerritoryFigures;
  selected: string | undefined;
  asOf: AsOfView;
  /** How one reads the figures as they stood. */
  choice: ReactNode;
  /** Codes of the territories that one compares with. */
  chosen: string[];
  onChosen: (codes: string[]) => void;
  /** The picture of the selected figure over all territories of the type. */
  children: ReactNode;
};

export function TerritoryPage(props: TerritoryPageProps) {
  const { territory, figures, asOf } = props;
  const { i18n } = useLingui();
  const when = asOf.au && day(i18n.locale, asOf.au);
  const selected = figures.figures.find(({ indicator }) => indicator.code === props.selected);
  return (
    <div className="page">
      <TerritoryHeading territory={territory} />
      {(figures.figures.length > 0 || when) && props.choice}
      {figures.figures.length > 0 && <FigureGroups data={figures} selected={props.selected} asOf={asOf} />}
      {figures.figures.length === 0 &&
        (when ? (
          <p>
            <Trans>À la fin du {when}, aucun chiffre de ce territoire n’était enregistré.</Trans>
          </p>
        ) : (
          <NoFigures territory={territory} />
        ))}
      {selected && (
        <section id="carte" aria-labelledby="titre-carte" className={styles.picture}>
          <p className="eyebrow">
            <Trans>Sur la carte</Trans>
          </p>
          {props.children}
          <WhenNear className={styles.coming}>
            <Suspense fallback={<div className={styles.coming} />}>
              <FigureOverTime
                territory={territory}
                figure={selected}
                asOf={asOf}
                chosen={props.chosen}
                onChosen={props.onChosen}
              />
            </Suspense>
          </WhenNear>
        </section>
      )}
    </div>
  );
}
