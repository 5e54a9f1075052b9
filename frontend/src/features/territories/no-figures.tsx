import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { TerritoryDetails } from "@/api";
import styles from "./territory-page.module.css";

/** Said plainly, with the nearest territories that do have figures. */
export function NoFigures({ territory }: { territory: TerritoryDetails }) {
  const above = territory.ancestors.filter(({ type }) => type === "DEPARTMENT" || type === "REGION").toReversed();
  return (
    <section className={styles.none}>
      <h2>
        <Trans>Pas encore de chiffres à cette échelle</Trans>
      </h2>
      <p>
        <Trans>Les producteurs publient ces indicateurs par département et par région. Les plus proches :</Trans>
      </p>
      <ul>
        {above.map(({ code, name, type }) => (
          <li key={code}>
            <Link
              to="/territoires/$code"
              params={{ code }}
              className={type === "DEPARTMENT" ? "button" : "button quiet"}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
