import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Coverage, StepKind, TargetPublic } from "@/api";
import { publicWords, stepWords } from "@/shared/projects/project-words";
import styles from "./initiatives.module.css";

type CoverageMatrixProps = { slug: string; coverage: Coverage };

type Counts = { running: number; planned: number; ended: number };

/** The steps of the scope against its publics: what there is, what is confirmed to be missing, what nobody has looked at. */
export function CoverageMatrix({ slug, coverage }: CoverageMatrixProps) {
  const { t, i18n } = useLingui();
  const { steps, publics, cells, byStep, gaps, uncovered } = coverage;
  const gapOf = (step: StepKind, target: TargetPublic | undefined) =>
    gaps.find((gap) => gap.step === step && gap.targetPublic === target);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className={styles.box} tabIndex={0} aria-label={t`Couverture des étapes par public`}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Étape</Trans>
            </th>
            <th scope="col">
              <Trans>Toute l’étape</Trans>
            </th>
            {publics.map((target) => (
              <th key={target} scope="col">
                {i18n._(publicWords[target])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byStep.map(({ step, ...whole }) => (
            <tr key={step} data-uncovered={uncovered.includes(step) || undefined}>
              <th scope="row">
                {i18n._(stepWords[step])}
                {uncovered.includes(step) && (
                  <p className={styles.alarm}>
                    <Trans>Ni initiative, ni manque confirmé</Trans>
                  </p>
                )}
              </th>
              <Cell slug={slug} step={step} counts={whole} gap={gapOf(step, undefined)?.reason} />
              {publics.map((target) => {
                const counts = cells.find((cell) => cell.step === step && cell.targetPublic === target);
                return (
                  <Cell
                    key={target}
                    slug={slug}
                    step={step}
                    target={target}
                    counts={counts ?? { running: 0, planned: 0, ended: 0 }}
                    gap={(gapOf(step, target) ?? gapOf(step, undefined))?.reason}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {steps.length === 0 && (
        <p>
          <Trans>Le cadrage n’a pas encore d’étapes.</Trans>
        </p>
      )}
    </section>
  );
}

type CellProps = {
  slug: string;
  step: StepKind;
  target?: TargetPublic;
  counts: Counts;
  gap: string | undefined;
};

function Cell({ slug, step, target, counts, gap }: CellProps) {
  const { t, i18n } = useLingui();
  const { running, planned, ended } = counts;
  const active = running + planned;
  const stepName = i18n._(stepWords[step]);
  const targetName = target ? i18n._(publicWords[target]) : t`tous publics`;
  if (active + ended > 0) {
    return (
      <td data-covered={active > 0 || undefined}>
        <Link
          to="/diagnostics/$slug/travail/initiatives"
          params={{ slug }}
          search={{ etape: step, ...(target && { public: target }) }}
          hash="inventaire"
          aria-label={t`${active} pour ${stepName}, ${targetName} : voir la liste`}
        >
          <span className={styles.count}>{active}</span>
        </Link>
        <span className="muted small">
          {planned > 0 && <Plural value={planned} one="dont # prévue" other="dont # prévues" />}
          {planned > 0 && ended > 0 && ", "}
          {ended > 0 && <Plural value={ended} one="# terminée" other="# terminées" />}
        </span>
      </td>
    );
  }
  return (
    <td>
      {gap ? (
        <span className={styles.gap} title={gap}>
          <Trans>manque confirmé</Trans>
        </span>
      ) : (
        <span className="muted">
          <Trans>aucune</Trans>
        </span>
      )}
    </td>
  );
}
