import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { TensionContribution, TensionDimension, TensionExplanation, TensionInput } from "@/api";
import { Fork } from "@/shared/charts/fork";
import { valueInWords } from "@/shared/figures/figure-words";
import { historySearch } from "@/shared/figures/history-address";
import { StatusChip } from "@/shared/figures/status-chip";
import { French } from "@/shared/i18n/french";
import styles from "./explained.module.css";
import { dimensionWords, indexInWords, lackWords, periodWithAge, shareInWords } from "./tension-words";

const dimensions: TensionDimension[] = ["TENSION", "VULNERABILITY"];

/** Each indicator with its figure, where that stands among the départements, and what it does to the index. */
export function ContributionTable({ data }: { data: TensionExplanation }) {
  const { t, i18n } = useLingui();
  const caption = t`Ce que chaque indicateur apporte`;
  const heads = useHeads();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className={styles.box} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Indicateur</Trans>
            </th>
            <th scope="col">{heads.figure}</th>
            <th scope="col">{heads.percentile}</th>
            <th scope="col">{heads.contribution}</th>
            <th scope="col">{heads.without}</th>
          </tr>
        </thead>
        {dimensions.map((dimension) => (
          <tbody key={dimension}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={5}>
                {i18n._(dimensionWords[dimension])}
              </th>
            </tr>
            {data.basis.inputs
              .filter((input) => input.dimension === dimension)
              .map((input) => (
                <Contribution key={input.code} data={data} input={input} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** Said again in each row where rows are blocks. */
function useHeads() {
  const { t } = useLingui();
  return {
    figure: t`Chiffre`,
    percentile: t`Percentile`,
    contribution: t`Contribution`,
    without: t`Indice sans lui`,
  };
}

function Contribution({ data, input }: { data: TensionExplanation; input: TensionInput }) {
  const { i18n } = useLingui();
  const one = data.contributions.find(({ code }) => code === input.code);
  const without = data.position?.sensitivity.without.find(({ indicator }) => indicator === input.code);
  const heads = useHeads();
  return (
    <tr data-lacking={one?.lack !== undefined || undefined}>
      <th scope="row">
        <Link to="/indicateurs/$code" params={{ code: input.code }}>
          <French>{input.name}</French>
        </Link>{" "}
        <span className={styles.aside}>{input.code}</span>
      </th>
      <td data-title={heads.figure}>
        <span>
          <FigureOf input={input} one={one} territory={data.territory.code} />
        </span>
      </td>
      {one?.lack ? (
        <td colSpan={3} className={styles.lack}>
          <Trans>Ne compte pas : {i18n._(lackWords[one.lack])}.</Trans>
        </td>
      ) : (
        <>
          <td data-title={heads.percentile}>
            {one?.percentile && (
              <span>
                <Fork
                  reading={{
                    status: one.observation?.status ?? "MISSING",
                    ...(one.observation?.value !== undefined && { value: one.percentile.mark }),
                    ...(one.observation?.value === undefined && {
                      range: { lower: one.percentile.lower, upper: one.percentile.upper, kind: "BOUNDS" as const },
                    }),
                  }}
                  place={(at) => at}
                  mark="own"
                />
                {shareInWords(i18n, one.percentile)}
                {input.needPolarity < 0 && (
                  <span className={styles.aside}>
                    <Trans>compté à rebours</Trans>
                  </span>
                )}
              </span>
            )}
          </td>
          <td data-title={heads.contribution}>
            {data.position && one?.contribution ? shareInWords(i18n, one.contribution) : "–"}
          </td>
          <td data-title={heads.without}>{without ? indexInWords(i18n, without.index) : "–"}</td>
        </>
      )}
    </tr>
  );
}

type FigureOfProps = { input: TensionInput; one: TensionContribution | undefined; territory: string };

/** The figure with its period, its age and its source; a link to its history. */
function FigureOf({ input, one, territory }: FigureOfProps) {
  const { i18n } = useLingui();
  const observation = one?.observation;
  if (!input.reference) {
    return <span className="muted">–</span>;
  }
  const source = input.sources.find(({ id }) => id === observation?.sourceId);
  const said = valueInWords(i18n, observation, input.unit);
  return (
    <>
      {observation ? (
        <Link
          to="/chiffres/$indicator/$territory"
          params={{ indicator: input.code, territory }}
          search={historySearch({ period: input.reference.period })}
        >
          {said}
        </Link>
      ) : (
        said
      )}{" "}
      {observation && (observation.value !== undefined || observation.range) && (
        <StatusChip status={observation.status} />
      )}
      <span className={styles.aside}>{periodWithAge(i18n, input.reference)}</span>
      {source && (
        <span className={styles.aside}>
          <French>{source.publisher}</French>
        </span>
      )}
    </>
  );
}
