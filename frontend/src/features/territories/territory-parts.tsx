import type { I18n } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Parts, TerritoryDetails } from "@/api";
import { searchTerritoriesOptions } from "@/api/@tanstack/react-query.gen";
import styles from "./territory-page.module.css";

function countInWords(i18n: I18n, { type, count }: Parts): string {
  switch (type) {
    case "REGION":
      return i18n._(msg`${plural(count, { one: "# région", other: "# régions" })}`);
    case "DEPARTMENT":
      return i18n._(msg`${plural(count, { one: "# département", other: "# départements" })}`);
    case "EPCI":
      return i18n._(msg`${plural(count, { one: "# intercommunalité", other: "# intercommunalités" })}`);
    default:
      return i18n._(msg`${plural(count, { one: "# commune", other: "# communes" })}`);
  }
}

/** What lies in the territory: counted at once, listed when asked for. */
export function TerritoryParts({ territory }: { territory: TerritoryDetails }) {
  return (
    <div className={styles.parts}>
      {territory.parts
        .filter(({ type }) => type !== "COUNTRY")
        .map((parts) => (
          <PartsOfType key={parts.type} code={territory.code} parts={parts} />
        ))}
    </div>
  );
}

function PartsOfType({ code, parts }: { code: string; parts: Parts }) {
  const { i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const list = useQuery({
    ...searchTerritoriesOptions({
      query: { parent: code, type: parts.type, limit: 1000 },
    }),
    enabled: open,
  }).data;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{countInWords(i18n, parts)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section tabIndex={0} aria-label={countInWords(i18n, parts)}>
        <ul className={styles.partList}>
          {list?.items.map((part) => (
            <li key={part.code}>
              <Link to="/territoires/$code" params={{ code: part.code }}>
                {part.name}
              </Link>{" "}
              <span className="muted">{parts.type !== "EPCI" && part.officialCode}</span>
            </li>
          )) ?? (
            <li>
              <Trans>Chargement…</Trans>
            </li>
          )}
        </ul>
      </section>
    </details>
  );
}
