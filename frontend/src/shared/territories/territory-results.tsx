import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import type { TerritorySummary } from "@/api";
import styles from "./territory-search.module.css";
import { territoryTypeWords } from "./territory-types";

export function TerritoryResults({ items }: { items: TerritorySummary[] }) {
  const { i18n } = useLingui();
  return (
    <ul className={styles.results}>
      {items.map(({ code, name, type, officialCode, parents }) => (
        <li key={code}>
          <Link to="/territoires/$code" params={{ code }}>
            <span className={styles.name}>{name}</span>
            <span className={styles.where}>
              {i18n._(territoryTypeWords[type])} {officialCode}
              {type !== "REGION" && parents.length > 0 && <> · {parents.map((parent) => parent.name).join(", ")}</>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
