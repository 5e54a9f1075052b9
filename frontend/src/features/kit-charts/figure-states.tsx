import { Trans, useLingui } from "@lingui/react/macro";
import { FigureWithFork } from "@/shared/charts/figure-with-fork";
import { known, missing, provisional, secret, source } from "./invented";
import styles from "./kit-charts.module.css";

/** A figure and its fork, in each state. */
export function FigureStates() {
  const { t } = useLingui();
  const france = { label: t`France`, value: 38 };
  const common = { unit: "PERCENT" as const, source, period: t`année 2025` };
  return (
    <section className={styles.part} aria-labelledby="kit-figure">
      <h2 id="kit-figure">
        <Trans>Le chiffre et sa fourchette</Trans>
      </h2>
      <div className={styles.figures}>
        <FigureWithFork
          {...common}
          name={t`Retour à l’emploi à 6 mois`}
          reading={known(51, 6)}
          n={480}
          reference={france}
        />
        <FigureWithFork
          {...common}
          name={t`Peu de personnes suivies`}
          reading={known(41, 9)}
          n={97}
          reference={france}
        />
        <FigureWithFork
          {...common}
          name={t`Chiffre provisoire`}
          reading={provisional(27, 5)}
          n={212}
          reference={france}
        />
        <FigureWithFork {...common} name={t`Secret entre ses bornes`} reading={secret(12, 19)} reference={france} />
        <FigureWithFork {...common} name={t`Sans intervalle`} reading={known(36.4)} reference={france} />
        <FigureWithFork {...common} name={t`Non publié`} reading={missing("enquête suspendue")} reference={france} />
        <FigureWithFork
          {...common}
          unit="PERCENTAGE_POINT"
          name={t`Écart avec le groupe de comparaison, sur les personnes accompagnées plus de douze mois`}
          reading={known(-2, 10)}
          n={97}
          reference={{ label: t`aucun effet`, value: 0 }}
        />
      </div>
    </section>
  );
}
