import { Trans, useLingui } from "@lingui/react/macro";
import type { IndicatorFigures } from "@/api";
import { valueInWords } from "@/shared/figures/figure-words";
import { StatusChip } from "@/shared/figures/status-chip";
import styles from "./indicator-page.module.css";
import { SliceChoice, type SliceView } from "./slice-choice";

type IndicatorFiguresHeadProps = {
  data: IndicatorFigures;
  view: SliceView;
  onView: (view: SliceView) => void;
};

/** Above the picture: which figures these are, and France's own. */
export function IndicatorFiguresHead(props: IndicatorFiguresHeadProps) {
  const { data } = props;
  const { i18n } = useLingui();
  if (data.slices.length === 0) {
    return (
      <div className={styles.none}>
        <h2>
          <Trans>Pas encore de chiffres</Trans>
        </h2>
        <p>
          <Trans>La définition est fixée, mais aucun chiffre n’a été chargé pour cet indicateur à cette échelle.</Trans>
        </p>
      </div>
    );
  }
  return (
    <>
      <SliceChoice {...props} />
      {data.figures.length === 0 && (
        <p role="status">
          <Trans>Rien n’existe pour ce choix : prenez une autre période ou une autre série.</Trans>
        </p>
      )}
      <dl className={styles.countries}>
        {data.countries.map(({ territory, observation }) => (
          <div key={territory.code}>
            <dt>
              {territory.name} <StatusChip status={observation.status} />
            </dt>
            <dd>{valueInWords(i18n, observation, data.indicator.unit)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
