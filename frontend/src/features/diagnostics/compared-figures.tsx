import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Observation, PublishedDiagnostic, PublishedFigure, Unit } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { Fork } from "@/shared/charts/fork";
import { rangeInShort, valueInWords } from "@/shared/figures/figure-words";
import { periodInWords } from "@/shared/figures/periods";
import { formatValue } from "@/shared/figures/units";
import { French } from "@/shared/i18n/french";
import styles from "./compared.module.css";

/** The figures of two diagnostics beside one another, and France as far as it has one. */
export function ComparedFigures({ both }: { both: PublishedDiagnostic[] }) {
  const { t } = useLingui();
  const [first, second] = both;
  if (!first || !second) {
    return null;
  }
  const figures = first.content.figures.figures;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className={styles.box} tabIndex={0} aria-label={t`Chiffres comparés`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Indicateur</Trans>
            </th>
            {both.map(({ slug, content }) => (
              <th key={slug} scope="col">
                <Link to="/diagnostics/$slug" params={{ slug }}>
                  {content.territory.name}
                </Link>
              </th>
            ))}
            <th scope="col">
              <Trans>France</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => {
            const other = second.content.figures.figures.find(
              ({ indicator }) => indicator.code === figure.indicator.code,
            );
            return <Row key={figure.indicator.code} figures={[figure, other]} />;
          })}
        </tbody>
      </table>
    </section>
  );
}

function Row({ figures }: { figures: [PublishedFigure, PublishedFigure | undefined] }) {
  const [first, second] = figures;
  const { indicator } = first;
  const france = (first.official ?? second?.official)?.comparisons.at(-1);
  const values = [...figures.map((figure) => figure && numberOf(figure)), france?.observation.value].filter(
    (value) => value !== undefined,
  );
  const length = Math.max(...values, 0) * 1.1 || 1;
  return (
    <tr>
      <th scope="row">
        <French>{indicator.name}</French>
      </th>
      {[first, second].map((figure, place) => (
        <td key={place}>{figure && <Cell figure={figure} unit={indicator.unit} length={length} />}</td>
      ))}
      <td>{france && <Official observation={france.observation} unit={indicator.unit} length={length} />}</td>
    </tr>
  );
}

const numberOf = ({ kind, own, official, computed }: PublishedFigure) =>
  kind === "OWN"
    ? own?.value
    : kind === "COMPUTED"
      ? computed?.value
      : (official?.observation.value ?? official?.observation.range?.upper);

function Cell({ figure, unit, length }: { figure: PublishedFigure; unit: Unit; length: number }) {
  const { i18n } = useLingui();
  const { kind, own, official, computed } = figure;
  if (kind === "OFFICIAL" && official) {
    return (
      <>
        <Official observation={official.observation} unit={unit} length={length} />
        <span className="muted small">{periodInWords(i18n, official.period)}</span>
      </>
    );
  }
  if (kind === "OWN" && own?.suppressed) {
    return <Trans>secret</Trans>;
  }
  const value = kind === "OWN" ? own?.value : computed?.value;
  if (value === undefined) {
    return <Trans>pas de chiffre</Trans>;
  }
  return (
    <>
      <strong>{formatValue(i18n.locale, value, unit)}</strong>{" "}
      {kind === "OWN" && own?.illustrative && <IllustrativeBadge />}
      {unit !== "COUNT" && <Fork reading={{ status: "NORMAL", value }} place={(at) => at / length} mark="own" />}
      {own?.period && <span className="muted small">{periodInWords(i18n, own.period)}</span>}
    </>
  );
}

function Official({ observation, unit, length }: { observation: Observation; unit: Unit; length: number }) {
  const { i18n } = useLingui();
  return (
    <>
      <strong>
        {observation.value === undefined && observation.range
          ? rangeInShort(i18n, observation.range, unit)
          : valueInWords(i18n, observation, unit)}
      </strong>
      {unit !== "COUNT" && <Fork reading={observation} place={(at) => at / length} mark="own" />}
    </>
  );
}
