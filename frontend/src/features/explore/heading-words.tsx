import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { periodInShort } from "@/shared/figures/periods";
import { seriesInWords } from "@/shared/figures/slice-words";
import { unitInWords } from "@/shared/figures/units";
import { French } from "@/shared/i18n/french";
import styles from "./explore-page.module.css";
import type { Dimension } from "./explore-view";
import type { Heading } from "./pivot";

/** A heading of the table: what it names, as a link to its page where it has one. */
export function HeadingWords({ dimension, heading }: { dimension: Dimension; heading: Heading }) {
  const { i18n } = useLingui();
  const { figure } = heading;
  const { territory, indicator, series, period } = figure;
  switch (dimension) {
    case "territoires":
      return (
        <Link to="/territoires/$code" params={{ code: territory.code }}>
          {territory.name}
        </Link>
      );
    case "periodes":
      return heading.key.includes("/") ? periodInShort(i18n, period) : heading.key;
    case "indicateurs":
      return (
        <>
          <Link to="/indicateurs/$code" params={{ code: indicator.code }}>
            <French>{indicator.name}</French>
          </Link>
          <span className={styles.unit}>
            {[unitInWords(i18n, indicator.unit), series && seriesInWords(i18n, series)].filter(Boolean).join(", ")}
          </span>
        </>
      );
  }
}
