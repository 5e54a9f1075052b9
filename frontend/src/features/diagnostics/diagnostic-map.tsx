import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { DiagnosticSummary } from "@/api";
import { Choropleth } from "@/shared/map/choropleth";
import mapStyles from "@/shared/map/map.module.css";
import { MapCredit } from "@/shared/map/map-credit";
import { useMapShapes } from "@/shared/map/map-shapes";
import type { Zone } from "@/shared/map/zones";
import { useDepartments } from "@/shared/territories/use-departments";
import { DiagnosticLink } from "./diagnostic-link";
import styles from "./diagnostics.module.css";
import type { DiagnosticsView } from "./diagnostics-view";

type DiagnosticMapProps = { diagnostics: DiagnosticSummary[]; view: DiagnosticsView };

/** Which départements have a diagnostic: published, or still worked on. */
export function DiagnosticMap({ diagnostics, view }: DiagnosticMapProps) {
  const { t } = useLingui();
  const shapes = useMapShapes();
  const departments = useDepartments();
  const zones = useMemo(
    () =>
      new Map(
        [...departments].map(([code, name]): [string, Zone] => {
          const there = diagnostics.filter((one) => one.departments.includes(code));
          const published = there.some(({ publishedAt }) => publishedAt);
          const colour = published ? "var(--pin)" : there.length > 0 ? "var(--etendue)" : "var(--papier)";
          const lines = there.length > 0 ? there.map(({ title }) => title) : [t`Aucun diagnostic`];
          return [code, { code, name, fill: { kind: "value", colour }, lines }];
        }),
      ),
    [diagnostics, departments, t],
  );
  return (
    <div className={styles.map}>
      <div>
        {shapes.isError && (
          <p role="alert">
            <Trans>La carte n’a pas pu être chargée. La liste dit tout.</Trans>
          </p>
        )}
        {shapes.isPending && <div className={mapStyles.waiting} />}
        {shapes.data && (
          <figure>
            <Choropleth
              shapes={shapes.data}
              zones={zones}
              zoneOf={(shape) => shape}
              hrefOf={(code) => `/diagnostics?departement=${code}`}
              highlighted={view.departement}
              label={t`Carte des diagnostics par département`}
            />
            <figcaption className={mapStyles.caption}>
              <p className={styles.legend}>
                <span data-colour="published">
                  <Trans>publié</Trans>
                </span>
                <span data-colour="draft">
                  <Trans>en cours</Trans>
                </span>
              </p>
              <MapCredit shapes={shapes.data} />
            </figcaption>
          </figure>
        )}
      </div>
      <div>
        <h2 className={styles.count}>
          <Plural value={diagnostics.length} one="# diagnostic" other="# diagnostics" />
        </h2>
        <ul className={styles.places}>
          {diagnostics.map((diagnostic) => (
            <li key={diagnostic.slug}>
              {diagnostic.territory.name} · <DiagnosticLink diagnostic={diagnostic} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
