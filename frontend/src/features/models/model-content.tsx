import { Trans } from "@lingui/react/macro";
import type { ModelVersionDetails } from "@/api";
import { ElementList } from "./element-list";
import styles from "./models.module.css";
import { PrerequisiteList } from "./prerequisite-list";
import { StepList } from "./step-list";
import { isEmpty } from "./theory";
import { TheoryPicture } from "./theory-picture";

/** All that a version says. */
export function ModelContent({ slug, version }: { slug: string; version: ModelVersionDetails }) {
  const { elements, steps, theory } = version;
  return (
    <>
      <ElementList elements={elements} />
      <section aria-labelledby="parcours" className={styles.section}>
        <h2 id="parcours">
          <Trans>Parcours</Trans>
        </h2>
        {steps.length > 0 ? (
          <StepList steps={steps} />
        ) : (
          <p className="muted">
            <Trans>Aucune étape n’est décrite.</Trans>
          </p>
        )}
      </section>
      <PrerequisiteList slug={slug} version={version} />
      <section aria-labelledby="theorie" className={styles.section}>
        <h2 id="theorie">
          <Trans>Théorie du changement</Trans>
        </h2>
        {isEmpty(theory) ? (
          <p className="muted">
            <Trans>Elle n’est pas encore dessinée.</Trans>
          </p>
        ) : (
          <TheoryPicture theory={theory} />
        )}
      </section>
    </>
  );
}
