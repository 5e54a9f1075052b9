import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { TerritoryDetails, TerritoryFigures } from "@/api";
import { FigureGroups } from "./figure-groups";
import { NoFigures } from "./no-figures";
import { TerritoryHeading } from "./territory-heading";
import styles from "./territory-page.module.css";

type TerritoryPageProps = {
  territory: TerritoryDetails;
  figures: TerritoryFigures;
  selected: string | undefined;
  /** The picture of the selected figure over all territories of the type. */
  children: ReactNode;
};

export function TerritoryPage(props: TerritoryPageProps) {
  const { territory, figures } = props;
  const selected = figures.figures.find(({ indicator }) => indicator.code === props.selected);
  return (
    <div className="page">
      <TerritoryHeading territory={territory} />
      {figures.figures.length === 0 ? (
        <NoFigures territory={territory} />
      ) : (
        <FigureGroups data={figures} selected={props.selected} />
      )}
      {selected && (
        <section id="carte" aria-labelledby="titre-carte" className={styles.picture}>
          <p className="eyebrow">
            <Trans>Sur la carte</Trans>
          </p>
          {props.children}
        </section>
      )}
    </div>
  );
}
