import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { PublishedReview as Published, StepKind, TargetPublic } from "@/api";
import { publicWords, stepWords } from "@/shared/projects/project-words";
import styles from "./initiatives.module.css";

/** What a published diagnostic says of local initiatives: each step against each public, and where gaps are confirmed. */
export function PublishedReview({ review, department }: { review: Published; department: string | undefined }) {
  const { t, i18n } = useLingui();
  const { publics, cells, byStep, gaps } = review.coverage;
  const reasonOf = (step: StepKind, target?: TargetPublic) =>
    (
      gaps.find((gap) => gap.step === step && gap.targetPublic === target) ??
      gaps.find((gap) => gap.step === step && gap.targetPublic === undefined)
    )?.reason;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
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
            {byStep.map((whole) => (
              <tr key={whole.step}>
                <th scope="row">{i18n._(stepWords[whole.step])}</th>
                <Count active={whole.running + whole.planned} gap={reasonOf(whole.step)} />
                {publics.map((target) => {
                  const cell = cells.find((one) => one.step === whole.step && one.targetPublic === target);
                  return (
                    <Count
                      key={target}
                      active={(cell?.running ?? 0) + (cell?.planned ?? 0)}
                      gap={reasonOf(whole.step, target)}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {gaps.length > 0 && (
        <>
          <h3>
            <Trans>Manques confirmés</Trans>
          </h3>
          <ul className={styles.gaps}>
            {gaps.map((gap) => (
              <li key={gap.id}>
                <strong>
                  {i18n._(stepWords[gap.step])}
                  {gap.targetPublic && ` · ${i18n._(publicWords[gap.targetPublic])}`}
                </strong>
                <p lang="fr">{gap.reason}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to="/initiatives" search={department ? { departement: department } : {}}>
          <Trans>Voir les initiatives une par une</Trans>
        </Link>
      </p>
    </>
  );
}

function Count({ active, gap }: { active: number; gap: string | undefined }) {
  return (
    <td data-covered={active > 0 || undefined}>
      {active > 0 ? (
        <span className={styles.count}>{active}</span>
      ) : gap ? (
        <span className={styles.gap}>
          <Trans>manque confirmé</Trans>
        </span>
      ) : (
        <span className="muted">
          <Trans>aucune</Trans>
        </span>
      )}
      <span className="visually-hidden">
        {active > 0 && <Plural value={active} one="initiative" other="initiatives" />}
      </span>
    </td>
  );
}
