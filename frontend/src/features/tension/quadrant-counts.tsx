import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { TensionQuadrant, TensionVulnerability } from "@/api";
import { formatCount } from "@/shared/figures/units";
import { quadrantWords } from "@/shared/tension/tension-words";
import styles from "./tension.module.css";

/** What each quadrant means, and how many départements lie in it. */
export function QuadrantCounts({ data }: { data: TensionVulnerability }) {
  const { i18n } = useLingui();
  const count = (quadrant: TensionQuadrant | undefined) =>
    formatCount(i18n.locale, data.placed.filter(({ position }) => position.quadrant === quadrant).length);
  const meanings: [TensionQuadrant, ReactNode][] = [
    ["PRIORITY_TARGET", <Trans key="both">Recruter est difficile, et des personnes sont loin de l’emploi.</Trans>],
    ["TENSION_WITHOUT_POOL", <Trans key="tension">Recruter est difficile, le vivier est plus étroit.</Trans>],
    [
      "POOL_WITHOUT_TENSION",
      <Trans key="pool">Des personnes sont loin de l’emploi, recruter est moins difficile.</Trans>,
    ],
    ["WATCH", <Trans key="none">Ni l’un ni l’autre : on suit.</Trans>],
  ];
  return (
    <section className={styles.beside} aria-labelledby="quadrants">
      <h2 id="quadrants">
        <Trans>Quatre quadrants</Trans>
      </h2>
      <dl className={styles.quadrants}>
        {meanings.map(([quadrant, words]) => (
          <div key={quadrant}>
            <dt>{i18n._(quadrantWords[quadrant])}</dt>
            <dd>{count(quadrant)}</dd>
            <dd className={styles.words}>{words}</dd>
          </div>
        ))}
        <div>
          <dt>
            <Trans>À cheval sur une ligne</Trans>
          </dt>
          <dd>{count(undefined)}</dd>
          <dd className={styles.words}>
            <Trans>Un secret laisse plusieurs quadrants possibles : on ne peut pas conclure.</Trans>
          </dd>
        </div>
      </dl>
    </section>
  );
}
