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
      <Ways territory={territory} />
      <TerritoryParts territory={territory} />
    </header>
  );
}

/** What else there is to read about it. */
function Ways({ territory: { code, type } }: { territory: TerritoryDetails }) {
  const me = useMe();
  const compared = type === "DEPARTMENT";
  const notes = mayReadNotes(me, code);
  return (
    (compared || notes) && (
      <p className={`${styles.line} ${styles.ways} no-print`}>
        {compared && (
          <Link to="/tension" search={{ territoire: code }}>
            <Trans>Tension et vulnérabilité</Trans>
          </Link>
        )}
        {notes && (
          <Link to="/territoires/$code/notes" params={{ code }}>
            <Trans>Notes</Trans>
          </Link>
        )}
      </p>
    )
  );
}

/** Ancestors of one type share a step: an EPCI may lie in several départements. */
function levels(ancestors: TerritoryRef[], own: string): TerritoryRef[][] {
  return groupBy(
    ancestors.filter(({ code, name }) => !code.startsWith("FR-") && name !== own),
    ({ type }) => type,
  ).map(([, level]) => level);
}
