import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId, useRef } from "react";
import type { Unit } from "@/api";
import { French } from "@/shared/i18n/french";
import styles from "./chart-frame.module.css";
import { PictureButtons } from "./picture-buttons";
import { type ReadingRow, ReadingTable } from "./reading-table";
import { Signs } from "./signs";

/** What every chart is given besides its figures. */
export type ChartProps = {
  title: string;
  /** What the picture shows and what may be concluded from it. */
  description?: ReactNode;
  unit: Unit;
  source: string;
  /** Of the file that the table can be taken away as, without its ending. */
  fileName: string;
};

type ChartFrameProps = ChartProps & {
  heads: string[];
  rows: ReadingRow[];
  /** A word on what the picture leaves out. */
  remark?: ReactNode;
  /** In place of the signs of each status, what a picture has to say of its own. */
  legend?: ReactNode;
  /** Draws, described by the element of this id. */
  children: (descriptionId: string) => ReactNode;
};

/** The title, the picture, the signs it uses, its source, and the table behind it. */
export function ChartFrame(props: ChartFrameProps) {
  const id = useId();
  const { t } = useLingui();
  const frame = useRef<HTMLElement>(null);
  const titleId = `${id}title`;
  const descriptionId = `${id}description`;
  const empty = props.rows.every(({ reading }) => reading.value === undefined && !reading.range);

  return (
    <figure ref={frame} className={styles.chart} aria-labelledby={titleId}>
      <div className={styles.picture}>
        <h3 id={titleId}>{props.title}</h3>
        <p id={descriptionId} className={styles.description}>
          {props.description}
        </p>
        {empty ? (
          <p className={styles.empty}>
            {props.rows.length > 0 ? (
              <Trans>Aucun de ces chiffres n’est publié : le tableau dit pourquoi.</Trans>
            ) : (
              <Trans>Pas encore de chiffres. Le graphique viendra avec les premiers.</Trans>
            )}
          </p>
        ) : (
          props.children(descriptionId)
        )}
      </div>
      <figcaption className={styles.caption}>
        {!empty && (props.legend ?? <Signs readings={props.rows.map(({ reading }) => reading)} />)}
        {props.remark}
        <p>
          <Trans>Source :</Trans> <French>{props.source}</French>
        </p>
        {!empty && (
          <PictureButtons
            frame={frame}
            fileName={props.fileName}
            title={props.title}
            source={t`Source : ${props.source}`}
          />
        )}
      </figcaption>
      {props.rows.length > 0 && <ReadingTable {...props} titleId={titleId} />}
    </figure>
  );
}
