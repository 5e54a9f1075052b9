import { Trans, useLingui } from "@lingui/react/macro";
import { Series } from "@/shared/charts/series";
import { fiveLines, gard, known, missing, provisional, quarter, secret, source, wavering, year } from "./invented";
import styles from "./kit-charts.module.css";

/** A series in each state. */
export function SeriesStates() {
  const { t } = useLingui();
  const common = { unit: "PERCENT" as const, source, fileName: "serie" };
  const name = t`Gard`;
  const many = wavering(48, 9, 1.6).map((value, index) =>
    quarter(2014 + Math.floor(index / 4), (index % 4) + 1, index > 45 ? provisional(value) : known(value)),
  );
  return (
    <section className={styles.part} aria-labelledby="kit-series">
      <h2 id="kit-series">
        <Trans>La série</Trans>
      </h2>
      <Series
        {...common}
        title={t`Une courbe, sa bande, une rupture et une année absente`}
        description={t`Avant et après 2016, les chiffres ne se comparent pas. 2018 manque ; 2022 et 2023 sont provisoires.`}
        lines={[{ key: "30", name, own: true, points: gard }]}
        breaks={[{ from: "2016-01-01", label: t`rupture de série 2016` }]}
      />
      <Series {...common} title={t`Cinq courbes, leurs noms au bout`} lines={fiveLines} />
      <div className={styles.pair}>
        <Series
          {...common}
          unit="PER_TEN_THOUSAND"
          title={t`Deux secrets et une autre unité`}
          lines={[
            {
              key: "48",
              name: t`Lozère`,
              own: true,
              points: [
                year(2019, known(31)),
                year(2020, known(34)),
                year(2021, secret(20, 38)),
                year(2022, secret(18, 30)),
                year(2023, provisional(29)),
              ],
            },
          ]}
        />
        <Series
          {...common}
          title={t`Un seul point`}
          lines={[{ key: "30", name, own: true, points: [quarter(2025, 1, known(31, 6))] }]}
        />
        <Series
          {...common}
          title={t`Rien n’est publié`}
          lines={[
            { key: "30", name, points: [year(2024, missing("absent du fichier")), year(2025, missing("à venir"))] },
          ]}
        />
        <Series {...common} title={t`Pas encore de chiffres`} lines={[]} />
      </div>
      <Series
        {...common}
        title={t`Beaucoup de points, l’axe sans zéro`}
        description={t`Taux de chômage par trimestre. L’axe ne part pas de zéro : les variations paraissent plus grandes.`}
        lines={[{ key: "30", name, own: true, points: many }]}
        fromZero={false}
      />
    </section>
  );
}
