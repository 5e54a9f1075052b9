import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import type { TerritoryDetails, TerritoryRef } from "@/api";
import { formatCount } from "@/shared/figures/units";
import { groupBy } from "@/shared/group-by";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { PageTitle } from "@/shared/layout/page-title";
import { mayReadNotes, useMe } from "@/shared/session/use-me";
import { territoryTypeWords } from "@/shared/territories/territory-types";
import styles from "./territory-page.module.css";
import { TerritoryParts } from "./territory-parts";

/** Where it lies, its name, and what it is in one line. */
export function TerritoryHeading({ territory }: { territory: TerritoryDetails }) {
  const { i18n } = useLingui();
  const me = useMe();
  const { population } = territory;
  const inhabitants = population && formatCount(i18n.locale, population.inhabitants);
  return (
    <header>
      <Breadcrumbs here={territory.name}>
        {levels(territory.ancestors, territory.name).map((level) => (
          <Fragment key={level[0]?.code}>
            {level.map(({ code, name }, place) => (
              <Fragment key={code}>
                {place > 0 && ", "}
                <Link to="/territoires/$code" params={{ code }}>
                  {name}
                </Link>
              </Fragment>
            ))}
          </Fragment>
        ))}
      </Breadcrumbs>
      <PageTitle title={territory.name} />
      <p className="lead">
        {i18n._(territoryTypeWords[territory.type])}
        {territory.type !== "COUNTRY" && ` ${territory.officialCode}`}
        {population && (
          <Trans>
            , {inhabitants} habitants (population municipale de {population.year})
          </Trans>
        )}
      </p>
      {mayReadNotes(me, territory.code) && (
        <p className={`${styles.line} no-print`}>
          <Link to="/territoires/$code/notes" params={{ code: territory.code }}>
            <Trans>Notes</Trans>
          </Link>
        </p>
      )}
      <TerritoryParts territory={territory} />
    </header>
  );
}

/** Ancestors of one type share a step: an EPCI may lie in several départements. */
function levels(ancestors: TerritoryRef[], own: string): TerritoryRef[][] {
  return groupBy(
    ancestors.filter(({ code, name }) => !code.startsWith("FR-") && name !== own),
    ({ type }) => type,
  ).map(([, level]) => level);
}
