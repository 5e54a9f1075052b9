import { Trans, useLingui } from "@lingui/react/macro";
import { DotPlotChart } from "@/shared/charts/dot-plot-chart";
import { known, missing, provisional, secret, source, territories, wavering } from "./invented";
import styles from "./kit-charts.module.css";

/** A dot plot in each state. */
export function DotPlotStates() {
  const { t } = useLingui();
  const common = { unit: "PERCENT" as const, source, fileName: "comparaison", head: t`Territoire` };
  const twenty = wavering(20, 12, 7).map((value, index) => ({
    key: `${index}`,
    name: territories[index] ?? "",
    reading: known(value, 1.2),
    own: index === 6,
  }));
  return (
    <section className={styles.part} aria-labelledby="kit-dots">
      <h2 id="kit-dots">
        <Trans>La comparaison</Trans>
      </h2>
      <DotPlotChart
        {...common}
        title={t`Quelques territoires, tous les états`}
        description={t`Chaque point avec son intervalle, du plus haut au plus bas ; le trait noir est la France.`}
        reference={{ label: t`France`, value: 38 }}
        rows={[
          { key: "30", name: t`Gard`, reading: known(46, 6), own: true, n: 480 },
          { key: "76", name: t`Seine-Maritime`, reading: known(41, 7), n: 143 },
          { key: "48", name: t`Lozère`, reading: secret(12, 29) },
          { key: "974", name: t`La Réunion`, reading: provisional(33, 3), n: 655 },
          { key: "976", name: t`Mayotte`, reading: missing("absent du fichier") },
          {
            key: "long",
            name: t`Communauté d’agglomération du Gard rhodanien et des vallées cévenoles`,
            reading: known(22, 9),
            n: 58,
          },
        ]}
      />
      <div className={styles.pair}>
        <DotPlotChart {...common} title={t`Vingt lignes`} reference={{ label: t`France`, value: 11.5 }} rows={twenty} />
        <DotPlotChart
          {...common}
          unit="PERCENTAGE_POINT"
          title={t`Des écarts, des deux côtés de zéro`}
          reference={{ label: t`aucun effet`, value: 0 }}
          rows={[
            { key: "a", name: t`Mobilité solidaire, Alès`, reading: known(18, 12), n: 214 },
            { key: "b", name: t`Accompagnement en IAE, Nîmes`, reading: known(11, 7), n: 480 },
            { key: "c", name: t`Aide à domicile, Le Havre`, reading: known(9, 11), n: 143 },
            { key: "d", name: t`Atelier numérique, Dieppe`, reading: known(-2, 10), n: 97 },
          ]}
        />
        <DotPlotChart
          {...common}
          title={t`Une seule ligne`}
          rows={[{ key: "30", name: t`Gard`, reading: known(14) }]}
        />
        <DotPlotChart {...common} title={t`Aucune ligne`} rows={[]} />
      </div>
    </section>
  );
}
