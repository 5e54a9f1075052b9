import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { searchTerritoriesOptions } from "@/api/@tanstack/react-query.gen";
import { formatCount } from "@/shared/figures/units";
import { LoadFailure } from "@/shared/layout/load-failure";
import styles from "./territories-page.module.css";

type TerritoryTableProps = { type: "REGION" | "DEPARTMENT" };

/** All territories of a type, in alphabetical order. */
export function TerritoryTable({ type }: TerritoryTableProps) {
  const { i18n, t } = useLingui();
  const list = useQuery(searchTerritoriesOptions({ query: { type, limit: 1000 } }));
  if (list.isError) {
    return <LoadFailure error={list.error} retry={list.refetch} />;
  }
  if (!list.data) {
    return <div className={styles.waiting} data-type={type} />;
  }
  const departments = type === "DEPARTMENT";
  const years = new Set(list.data.items.flatMap(({ population }) => population?.year ?? []));
  const mainYear = Math.max(...years);
  const caption = departments ? t`Départements` : t`Régions`;
  const inFrench = new Intl.Collator("fr");
  return (
    <section
      className={styles.box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
      tabIndex={0}
      aria-label={caption}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Nom</Trans>
            </th>
            <th scope="col">
              <Trans>Code</Trans>
            </th>
            {departments && (
              <th scope="col" className={styles.region}>
                <Trans>Région</Trans>
              </th>
            )}
            <th scope="col" className={styles.number}>
              <Trans>Population {mainYear}</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {list.data.items
            .toSorted((a, b) => inFrench.compare(a.name, b.name))
            .map(({ code, name, officialCode, parents, population }) => (
              <tr key={code}>
                <th scope="row">
                  <Link to="/territoires/$code" params={{ code }}>
                    {name}
                  </Link>
                </th>
                <td className="muted">{officialCode}</td>
                {departments && (
                  <td className={styles.region}>
                    {parents
                      .filter((parent) => parent.type === "REGION")
                      .map((parent) => parent.name)
                      .join(", ")}
                  </td>
                )}
                <td className={styles.number}>
                  {population ? formatCount(i18n.locale, population.inhabitants) : t`non publiée`}
                  {population && population.year !== mainYear && <span className="muted"> ({population.year})</span>}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
