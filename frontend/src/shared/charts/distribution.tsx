import { Trans, useLingui } from "@lingui/react/macro";
import { ChartFrame, type ChartProps } from "./chart-frame";
import { DistributionDrawing } from "./distribution-drawing";
import { distributionLayout } from "./distribution-layout";
import { type Quarter, quarterOf, quartilesOf } from "./quartiles";
import { Reader } from "./reader";
import { type NamedReading, readingInWords } from "./reading";
import { useChartSize } from "./use-chart-size";

type DistributionProps = ChartProps & {
  items: NamedReading[];
  /** The key of the territory one comes from. */
  own?: string | undefined;
  /** The title of the column of names. */
  head: string;
};

/** Where one territory stands among all: a dot each, the median and quartiles, secrets aside. */
export function Distribution({ items, own, head, ...frame }: DistributionProps) {
  const standing = ({ reading }: NamedReading) => reading.value ?? reading.range?.lower ?? Number.POSITIVE_INFINITY;
  const sorted = items.toSorted((a, b) => standing(a) - standing(b));
  const mine = sorted.find(({ key }) => key === own);
  return (
    <ChartFrame
      {...frame}
      heads={[head]}
      rows={sorted.map(({ key, name, reading }) => ({ key, names: [name], reading }))}
      description={
        <>
          {frame.description} {mine && <Standing mine={mine} items={items} />}
        </>
      }
    >
      {(descriptionId) => <DistributionPicture {...{ sorted, mine, descriptionId, ...frame }} />}
    </ChartFrame>
  );
}

/** In words, before the picture. */
function Standing({ mine, items }: { mine: NamedReading; items: NamedReading[] }) {
  const quartiles = quartilesOf(items.flatMap(({ reading }) => reading.value ?? []));
  const quarter = quartiles && quarterOf(mine.reading, quartiles);
  const { name } = mine;
  const words: Record<Quarter, React.ReactNode> = {
    lowest: <Trans>{name} est dans le quart le plus bas.</Trans>,
    low: <Trans>{name} est sous la médiane, au-dessus du premier quartile.</Trans>,
    high: <Trans>{name} est au-dessus de la médiane, sous le troisième quartile.</Trans>,
    highest: <Trans>{name} est dans le quart le plus haut.</Trans>,
    unsure: <Trans>{name} : on ne peut pas conclure, l’intervalle couvre plusieurs quarts.</Trans>,
  };
  return quarter ? words[quarter] : null;
}

type DistributionPictureProps = Pick<ChartProps, "title" | "unit"> & {
  sorted: NamedReading[];
  mine: NamedReading | undefined;
  descriptionId: string;
};

function DistributionPicture({ sorted, mine, unit, title, descriptionId }: DistributionPictureProps) {
  const { t, i18n } = useLingui();
  const { box, width, rem } = useChartSize();
  const drawn = sorted.filter(({ reading }) => reading.value !== undefined || reading.range);
  const layout = distributionLayout({ i18n, items: drawn, mine, unit, width, rem });
  const words = (index: number) => {
    const item = drawn[index];
    return item ? t`${item.name} : ${readingInWords(i18n, item.reading, unit)}` : "";
  };
  return (
    <div ref={box}>
      <Reader
        places={layout.marks}
        words={words}
        title={title}
        descriptionId={descriptionId}
        width={width}
        height={layout.height}
      >
        {(read) => <DistributionDrawing layout={layout} read={read} />}
      </Reader>
    </div>
  );
}
