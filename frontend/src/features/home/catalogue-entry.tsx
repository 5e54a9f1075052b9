import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listIndicatorsOptions } from "@/api/@tanstack/react-query.gen";
import { periodInWords } from "@/shared/figures/periods";
import { French } from "@/shared/i18n/french";
import styles from "./whole-country.module.css";

/** The way into the catalogue: first what can be read today. */
export function CatalogueEntry() {
  const { i18n } = useLingui();
  const indicators = useQuery(listIndicatorsOptions()).data;
  const withFigures = indicators?.filter(({ latestPeriod }) => latestPeriod);
  return (
    <section className={styles.catalogue} aria-labelledby="catalogue">
      <h2 id="catalogue">
        <Trans>Ce qui se lit aujourd’hui</Trans>
      </h2>
      <ul className={styles.indicators}>
        {withFigures?.map(({ code, name, latestPeriod }) => (
          <li key={code}>
            <Link to="/indicateurs/$code" params={{ code }}>
              <French>{name}</French>
            </Link>
            <span className="muted small">{latestPeriod && periodInWords(i18n, latestPeriod)}</span>
          </li>
        ))}
      </ul>
      {indicators && (
        <p>
          <Link to="/indicateurs" className="button quiet">
            <Trans>Tout le catalogue, {indicators.length} indicateurs</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}
