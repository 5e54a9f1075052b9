import { Trans, useLingui } from "@lingui/react/macro";
import { Distribution } from "@/shared/charts/distribution";
import { known, missing, provisional, secret, source, territories, wavering } from "./invented";
import styles from "./kit-charts.module.css";

const values = wavering(101, 14, 8);

const whole = territories.map((name, index) => ({
  key: name,
  name,
  reading: index === 29 ? known(19.4, 0.6) : known(values[index] ?? 0),
}));

const mixed = whole.map((item, index) => {
  if (index % 23 === 5) {
    return { ...item, reading: secret((values[index] ?? 0) - 3, (values[index] ?? 0) + 2) };
  }
  if (index % 31 === 7) {
    return { ...item, reading: missing("absent du fichier") };
  }
  return index === 29 ? { ...item, reading: provisional(13.2, 3) } : item;
});

/** A distribution in each state. */
export function DistributionStates() {
  const { t } = useLingui();
  const common = { unit: "PERCENT" as const, source, fileName: "distribution", head: t`Territoire` };
  const own = "Département 30";
  return (
    <section className={styles.part} aria-labelledby="kit-distribution">
      <h2 id="kit-distribution">
        <Trans>La distribution</Trans>
      </h2>
      <Distribution {...common} title={t`101 départements, le sien marqué`} items={whole} own={own} />
      <Distribution
        {...common}
        title={t`Avec des secrets, des absents et un chiffre provisoire`}
        items={mixed}
        own={own}
      />
      <div className={styles.pair}>
        <Distribution
          {...common}
          title={t`Le sien est secret`}
          items={whole.map((item) => (item.key === own ? { ...item, reading: secret(8, 9) } : item))}
          own={own}
        />
        <Distribution {...common} title={t`Un seul territoire`} items={whole.slice(29, 30)} own={own} />
        <Distribution {...common} title={t`Trop peu pour des quartiles`} items={whole.slice(28, 31)} own={own} />
        <Distribution {...common} title={t`Aucun territoire`} items={[]} />
      </div>
    </section>
  );
}
