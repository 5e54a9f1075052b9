import { Trans, useLingui } from "@lingui/react/macro";
import { periodInShort, periodInWords, periodKey } from "@/shared/figures/periods";
import { ChartFrame, type ChartProps } from "./chart-frame";
import { Reader } from "./reader";
import { readingInWords } from "./reading";
import { SeriesDrawing } from "./series-drawing";
import { layoutOf } from "./series-layout";
import { periodsOf, type SeriesBreak, type SeriesLine } from "./series-runs";
import { useChartSize } from "./use-chart-size";

/** More lines than this cannot be told apart. */
const MOST = 6;

type SeriesProps = ChartProps & {
  lines: SeriesLine[];
  breaks?: SeriesBreak[];
  /** A scale without zero makes small changes look big: to be asked for. */
  fromZero?: boolean;
};

/** Figures over time with their ranges; what is not known is a gap, and a break is never joined. */
export function Series({ lines, breaks = [], fromZero = true, ...frame }: SeriesProps) {
  const { t, i18n } = useLingui();
  const { unit } = frame;
  const drawn = lines.slice(0, MOST);
  const periods = periodsOf(drawn);

  function words(index: number): string {
    const period = periods[index];
    if (!period) {
      return "";
    }
    const said = drawn.flatMap(({ name, points }) => {
      const point = points.find((one) => periodKey(one.period) === periodKey(period));
      return point ? [t`${name} : ${readingInWords(i18n, point.reading, unit)}`] : [];
    });
    return `${periodInWords(i18n, period)}. ${said.join(". ")}`;
  }

  return (
    <ChartFrame
      {...frame}
      heads={[t`Courbe`, t`Période`]}
      rows={lines.flatMap(({ key, name, points }) =>
        points.map(({ period, reading }) => ({
          key: `${key} ${periodKey(period)}`,
          names: [name, periodInShort(i18n, period)],
          reading,
        })),
      )}
      remark={
        lines.length > MOST && (
          <p>
            <Trans>Six courbes sont dessinées, pour rester lisibles ; le tableau les a toutes.</Trans>
          </p>
        )
      }
    >
      {(descriptionId) => <SeriesPicture {...{ drawn, breaks, fromZero, periods, words, descriptionId, ...frame }} />}
    </ChartFrame>
  );
}

type SeriesPictureProps = Pick<ChartProps, "title" | "unit"> & {
  drawn: SeriesLine[];
  breaks: SeriesBreak[];
  fromZero: boolean;
  periods: ReturnType<typeof periodsOf>;
  words: (index: number) => string;
  descriptionId: string;
};

function SeriesPicture(props: SeriesPictureProps) {
  const { drawn, breaks, periods, unit, fromZero } = props;
  const { i18n } = useLingui();
  const { box, width, rem } = useChartSize();
  const layout = layoutOf({ i18n, lines: drawn, breaks, periods, unit, fromZero, width, rem });
  return (
    <div ref={box}>
      <Reader
        places={periods.map((period) => ({ x: layout.x(period) }))}
        words={props.words}
        title={props.title}
        descriptionId={props.descriptionId}
        width={width}
        height={layout.height}
      >
        {(read) => <SeriesDrawing lines={drawn} breaks={breaks} periods={periods} layout={layout} read={read} />}
      </Reader>
    </div>
  );
}
