import { Trans } from "@lingui/react/macro";
import { DistributionStates } from "./distribution-states";
import { DotPlotStates } from "./dot-plot-states";
import { FigureStates } from "./figure-states";
import styles from "./kit-charts.module.css";
import { MapState } from "./map-state";
import { SeriesStates } from "./series-states";

/** Every chart in each of its states, on invented data. */
export default function KitCharts() {
  return (
    <div className={styles.kit}>
      <p className={styles.warning}>
        <Trans>Données illustratives : tous les chiffres de cette page sont inventés.</Trans>
      </p>
      <FigureStates />
      <SeriesStates />
      <DotPlotStates />
      <DistributionStates />
      <MapState />
    </div>
  );
}
