import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { TheoryOfChange } from "@/api";
import { useChartSize } from "@/shared/charts/use-chart-size";
import { useNodeWords } from "./node-words";
import styles from "./theory.module.css";
import { TheoryDrawing, TheoryLegend } from "./theory-drawing";
import { layoutTheory } from "./theory-layout";
import { TheoryTable } from "./theory-table";

/** The theory of change as a picture, with its table behind. */
export function TheoryPicture({ theory }: { theory: TheoryOfChange }) {
  const { t } = useLingui();
  const id = useId();
  const { box, width, rem } = useChartSize();
  const { ofId } = useNodeWords();
  const layout = layoutTheory(
    theory,
    { of: (node) => ofId(theory, node), unmeasured: t`Personne ne mesure ce lien` },
    { width, rem },
  );
  return (
    <figure className={styles.figure} aria-labelledby={`${id}titre`}>
      <figcaption id={`${id}titre`} className="visually-hidden">
        <Trans>Théorie du changement, des activités aux indicateurs</Trans>
      </figcaption>
      <div ref={box}>
        <svg
          width={width}
          height={layout.height}
          role="img"
          aria-label={t`Théorie du changement : le tableau qui suit dit la même chose`}
          className={styles.picture}
        >
          <TheoryDrawing layout={layout} rem={rem} />
        </svg>
      </div>
      <TheoryLegend layout={layout} />
      <TheoryTable theory={theory} />
    </figure>
  );
}
