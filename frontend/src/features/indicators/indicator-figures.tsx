import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { IndicatorFigures } from "@/api";
import { valueInWords } from "@/shared/figures/figure-words";
import { historySearch } from "@/shared/figures/history-address";
import { day } from "@/shared/figures/periods";
import { StatusChip } from "@/shared/figures/status-chip";
import styles from "./indicator-page.module.css";
import { SliceChoice, type SliceView } from "./slice-choice";

type IndicatorFiguresHeadProps = {
  data: IndicatorFigures;
  view: SliceView;
  onView: (view: SliceView) => void;
  /** The day at whose end the figures stood so, when it is not now. */
  au?: string | undefined;
};

/** Above the picture: which figures these are, and France's own. */
export function IndicatorFiguresHead(props: IndicatorFiguresHeadProps) {
  const { data, au } = props;
  const { period } = data;
  const { t, i18n } = useLingui();
  const when = au && day(i18n.locale, au);
  if (data.slices.length === 0) {
    return (
      <div className={styles.none}>
        <h2>
          <Trans>Pas encore de chiffres</Trans>
        </h2>
        <p>
          {when ? (
            <Trans>À la fin du {when}, aucun chiffre de cet indicateur n’était enregistré à cette échelle.</Trans>
          ) : (
            <Trans>
              La définition est fixée, mais aucun chiffre n’a été chargé pour cet indicateur à cette échelle.
            </Trans>
          )}
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
            <dd>
              {period && (
                <Link
                  to="/chiffres/$indicator/$territory"
                  params={{ indicator: data.indicator.code, territory: territory.code }}
                  search={historySearch({ ...data, period })}
                  title={t`Historique du chiffre`}
                >
                  {valueInWords(i18n, observation, data.indicator.unit)}
                </Link>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
