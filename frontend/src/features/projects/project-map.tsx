import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { DepartmentCount } from "@/api";
import { classOf, colourOf, quantileClasses } from "@/shared/charts/classes";
import { DepartmentMap } from "@/shared/map/department-map";
import { Legend } from "@/shared/map/legend";
import type { Zone } from "@/shared/map/zones";
import { departmentAddress, inDepartment, projectCount } from "./department-link";
import styles from "./portfolio.module.css";
import { listOf, type PortfolioView } from "./portfolio-view";

type ProjectMapProps = { view: PortfolioView; counts: DepartmentCount[]; departments: Map<string, string> };

/** Where the projects found are at work: each département leads to its own, in the table. */
export function ProjectMap({ view, counts, departments }: ProjectMapProps) {
  const { t, i18n } = useLingui();
  const classes = useMemo(() => quantileClasses(counts.map(({ count }) => count)), [counts]);
  const zones = useMemo(() => {
    const by = new Map(counts.map(({ code, count }) => [code, count]));
    return new Map(
      [...departments].map(([code, name]): [string, Zone] => {
        const count = by.get(code) ?? 0;
        const colour = count === 0 ? "var(--papier)" : colourOf(classOf(classes, count), classes.length);
        const said = i18n._(projectCount(count));
        return [code, { code, name, fill: { kind: "value", colour }, lines: [said] }];
      }),
    );
  }, [counts, departments, classes, i18n]);
  const chosen = listOf(view, "departements");

  return (
    <div className={styles.map}>
      <div>
        <DepartmentMap
          zones={zones}
          hrefOf={(code) => departmentAddress(view, code)}
          highlighted={chosen.length === 1 ? chosen[0] : undefined}
          label={t`Carte des projets par département`}
        >
          <Legend
            classes={classes}
            words={(lower, upper) => (lower === upper ? i18n._(projectCount(lower)) : t`${lower} à ${upper} projets`)}
            secret={0}
            empty={0}
          />
        </DepartmentMap>
      </div>
      <CountTable view={view} counts={counts} departments={departments} />
    </div>
  );
}

/** What the map shows, for whoever reads rather than looks. */
function CountTable({ view, counts, departments }: ProjectMapProps) {
  const rows = counts.toSorted((a, b) => b.count - a.count || a.code.localeCompare(b.code));
  return (
    <div className={styles.places}>
      <table>
        <caption>
          <Plural value={rows.length} _0="Aucun département" one="# département" other="# départements" />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Département</Trans>
            </th>
            <th scope="col">
              <Trans>Projets</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, count }) => (
            <tr key={code}>
              <th scope="row">
                <Link to="/projets" search={inDepartment(view, code)}>
                  {departments.get(code) ?? code}
                </Link>
              </th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted small">
        <Trans>
          Un projet compte dans chaque département où il est à l’œuvre ; celui dont le territoire n’est pas connu n’est
          pas sur la carte.
        </Trans>
      </p>
    </div>
  );
}
