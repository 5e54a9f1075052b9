import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { PlacedTerritory, TensionVulnerability } from "@/api";
import { ChartFrame } from "@/shared/charts/chart-frame";
import { Reader } from "@/shared/charts/reader";
import { useChartSize } from "@/shared/charts/use-chart-size";
import styles from "./scatter.module.css";
import { ScatterDrawing } from "./scatter-drawing";
import { scatterLayout } from "./scatter-layout";
import { dimensionWords, indexInWords, isOpen, publishersOf, quadrantInWords, shareInWords } from "./tension-words";

type TensionScatterProps = {
  data: TensionVulnerability;
  /** Codes of the départements set off, the one that it is about first. */
  highlighted: string[];
  /** Points can then be chosen. */
  onChoose?: (code: string) => void;
};

/** The départements by tension and vulnerability, each with its fork where a secret leaves it open. */
export function TensionScatter({ data, highlighted, onChoose }: TensionScatterProps) {
  const { t, i18n } = useLingui();
  const { year } = data.basis;
  const placed = data.placed.toSorted((a, b) => a.position.tension.mark - b.position.tension.mark);
  const title = t`Tension et vulnérabilité des départements, aide à domicile, ${year}`;
  return (
    <ChartFrame
      title={title}
      description={<Where placed={placed} highlighted={highlighted} />}
      unit="INDEX"
      source={publishersOf(data.basis.inputs)}
      fileName={`essaim-tension-${year}`}
      heads={[t`Département`, t`Quadrant`, i18n._(dimensionWords.TENSION), i18n._(dimensionWords.VULNERABILITY)]}
      rows={data.placed.map(({ territory, position }) => ({
        key: territory.code,
        names: [
          territory.name,
          quadrantInWords(i18n, position),
          shareInWords(i18n, position.tension),
          shareInWords(i18n, position.vulnerability),
        ],
        reading: {
          status: "NORMAL",
          value: position.index.mark,
          ...(isOpen(position.index) && {
            range: { lower: position.index.lower, upper: position.index.upper, kind: "BOUNDS" },
          }),
        },
      }))}
      legend={<Legend placed={placed} highlighted={highlighted} />}
      remark={
        data.unplaced.length > 0 && (
          <p>
            <Plural
              value={data.unplaced.length}
              one="# département n’est pas placé, faute de chiffres."
              other="# départements ne sont pas placés, faute de chiffres."
            />
          </p>
        )
      }
    >
      {(descriptionId) => (
        <Picture {...{ placed, highlighted, title, descriptionId, onChoose, line: data.basis.assumptions.line }} />
      )}
    </ChartFrame>
  );
}

type PictureProps = {
  placed: PlacedTerritory[];
  highlighted: string[];
  line: number;
  title: string;
  descriptionId: string;
  onChoose: ((code: string) => void) | undefined;
};

function Picture({ placed, highlighted, line, title, descriptionId, onChoose }: PictureProps) {
  const { t, i18n } = useLingui();
  const { box, width, rem } = useChartSize();
  const layout = scatterLayout({ i18n, placed, highlighted, line, width, rem });

  function words(index: number) {
    const one = placed[index];
    if (!one) {
      return "";
    }
    const { name } = one.territory;
    const quadrant = quadrantInWords(i18n, one.position);
    const tension = shareInWords(i18n, one.position.tension);
    const vulnerability = shareInWords(i18n, one.position.vulnerability);
    const whole = indexInWords(i18n, one.position.index);
    return t`${name} : ${quadrant}, tension ${tension}, vulnérabilité ${vulnerability}, indice ${whole} sur 100`;
  }

  function choose(index: number) {
    const code = placed[index]?.territory.code;
    if (code) {
      onChoose?.(code);
    }
  }

  return (
    <div ref={box}>
      <Reader
        places={layout.marks}
        words={words}
        title={title}
        descriptionId={descriptionId}
        width={width}
        height={layout.height}
        onChoose={onChoose && choose}
      >
        {(read) => <ScatterDrawing layout={layout} read={read} />}
      </Reader>
    </div>
  );
}

type SetOff = { placed: PlacedTerritory[]; highlighted: string[] };

/** Of those set off, in words, before the picture. */
function Where({ placed, highlighted }: SetOff) {
  const { i18n } = useLingui();
  const named = highlighted.flatMap((code) => placed.find(({ territory }) => territory.code === code) ?? []);
  if (named.length === 0) {
    return <Trans>Chaque point est un département ; les lignes à 0,5 séparent quatre quadrants.</Trans>;
  }
  return named.map(({ territory, position }, index) => {
    const { name } = territory;
    const quadrant = quadrantInWords(i18n, position);
    return (
      <span key={territory.code}>
        {index > 0 && " "}
        <Trans>
          {name} : {quadrant}.
        </Trans>
      </span>
    );
  });
}

function Legend({ placed, highlighted }: SetOff) {
  const some = placed.some(({ position }) => isOpen(position.tension) || isOpen(position.vulnerability));
  const named = highlighted.flatMap((code) => placed.find(({ territory }) => territory.code === code) ?? []);
  return (
    <ul className={styles.legend}>
      {named.map(({ territory }) => (
        <li key={territory.code}>
          <svg className={styles.sign} viewBox="0 0 24 13" aria-hidden="true">
            {territory.code === highlighted[0] ? (
              <g data-own className={styles.point}>
                <circle cx="12" cy="6.5" r="6" className={styles.dot} />
              </g>
            ) : (
              <g data-set className={styles.point}>
                <rect x="7.5" y="2" width="9" height="9" transform="rotate(45 12 6.5)" className={styles.dot} />
              </g>
            )}
          </svg>
          {territory.name}
        </li>
      ))}
      <li>
        <svg className={styles.sign} viewBox="0 0 24 13" aria-hidden="true">
          <circle cx="12" cy="6.5" r="4" className={styles.dot} />
        </svg>
        {named.length > 0 ? <Trans>un autre département</Trans> : <Trans>un département</Trans>}
      </li>
      {some && (
        <li>
          <svg className={styles.sign} viewBox="0 0 24 13" aria-hidden="true">
            <path d="M3 6.5h18" className={styles.range} />
            <circle cx="12" cy="6.5" r="4" className={styles.dot} />
          </svg>
          <Trans>un chiffre est secret : le point est au milieu de sa fourchette</Trans>
        </li>
      )}
    </ul>
  );
}
