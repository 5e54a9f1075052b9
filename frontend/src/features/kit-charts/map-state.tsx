import { Trans, useLingui } from "@lingui/react/macro";
import { ChartFrame } from "@/shared/charts/chart-frame";
import { classOf, colourOf, quantileClasses } from "@/shared/charts/classes";
import { readingInWords } from "@/shared/charts/reading";
import { rangeInShort } from "@/shared/figures/figure-words";
import { Choropleth } from "@/shared/map/choropleth";
import { Legend } from "@/shared/map/legend";
import { MapCredit } from "@/shared/map/map-credit";
import { type MapShapes, useMapShapes } from "@/shared/map/map-shapes";
import type { Zone } from "@/shared/map/zones";
import { known, missing, secret, source, wavering } from "./invented";
import styles from "./kit-charts.module.css";

/** The map with its classes, secrets and absents. */
export function MapState() {
  const shapes = useMapShapes();
  return (
    <section className={styles.part} aria-labelledby="kit-map">
      <h2 id="kit-map">
        <Trans>La carte</Trans>
      </h2>
      <div className={styles.map}>{shapes.data && <InventedMap shapes={shapes.data} />}</div>
    </section>
  );
}

function InventedMap({ shapes }: { shapes: MapShapes }) {
  const { t, i18n } = useLingui();
  const unit = "PERCENT";
  const title = t`Classes, secrets et absents`;
  const drawn = [...shapes.metropole.shapes, ...shapes.insets.flatMap((inset) => inset.shapes)];
  const codes = [...new Set(drawn.map(({ code }) => code))].toSorted();
  const values = wavering(codes.length, 14, 8);
  const rows = codes.map((code, index) => {
    const value = values[index] ?? 0;
    const absent = index % 31 === 7 ? missing("absent du fichier") : known(value);
    return { key: code, names: [code], reading: index % 23 === 5 ? secret(value - 3, value + 2) : absent };
  });
  const classes = quantileClasses(rows.flatMap(({ reading }) => reading.value ?? []));
  const zones = new Map(
    rows.map(({ key, reading }): [string, Zone] => {
      const colour =
        reading.value === undefined ? undefined : colourOf(classOf(classes, reading.value), classes.length);
      const fill: Zone["fill"] = colour
        ? { kind: "value", colour }
        : { kind: reading.status === "SECRET" ? "secret" : "empty" };
      return [key, { code: key, name: key, fill, lines: [readingInWords(i18n, reading, unit)] }];
    }),
  );
  const count = (status: string) => rows.filter(({ reading }) => reading.status === status).length;

  return (
    <ChartFrame
      title={title}
      unit={unit}
      source={source}
      fileName="carte"
      heads={[t`Territoire`]}
      rows={rows}
      legend={
        <Legend
          classes={classes}
          words={(lower, upper) => rangeInShort(i18n, { lower, upper, kind: "BOUNDS" }, unit)}
          secret={count("SECRET")}
          empty={count("MISSING")}
        />
      }
      remark={<MapCredit shapes={shapes} />}
    >
      {() => (
        <Choropleth
          shapes={shapes}
          zones={zones}
          zoneOf={(shape) => shape}
          hrefOf={(code) => `/territoires/${code}`}
          highlighted="DEP-30"
          label={title}
        />
      )}
    </ChartFrame>
  );
}
