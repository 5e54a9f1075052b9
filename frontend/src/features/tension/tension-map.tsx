import { Trans, useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { TensionVulnerability } from "@/api";
import { classOf, colourOf, quantileClasses } from "@/shared/charts/classes";
import { DepartmentMap } from "@/shared/map/department-map";
import { Legend } from "@/shared/map/legend";
import type { Zone } from "@/shared/map/zones";
import { formatIndex, indexInWords, openIndex, quadrantInWords } from "@/shared/tension/tension-words";
import { type TensionView, yearOf } from "./tension-view";

type TensionMapProps = { data: TensionVulnerability; view: TensionView };

/** The index on the map: each département leads to its explanation, and who is not placed is left empty. */
export function TensionMap({ data, view }: TensionMapProps) {
  const { t, i18n } = useLingui();
  const classes = useMemo(() => quantileClasses(data.placed.map(({ position }) => position.index.mark)), [data]);
  const zones = useMemo(() => {
    const placed = data.placed.map(({ territory: { code, name }, position }): [string, Zone] => {
      const colour = colourOf(classOf(classes, position.index.mark), classes.length);
      const whole = indexInWords(i18n, position.index);
      const lines = [t`indice ${whole} sur 100`, quadrantInWords(i18n, position)];
      return [code, { code, name, fill: { kind: "value", colour }, lines }];
    });
    const unplaced = data.unplaced.map(({ territory: { code, name } }): [string, Zone] => [
      code,
      { code, name, fill: { kind: "empty" }, lines: [t`non placé, faute de chiffres`] },
    ]);
    return new Map([...placed, ...unplaced]);
  }, [data, classes, t, i18n]);
  const year = yearOf(view);

  return (
    <DepartmentMap
      zones={zones}
      hrefOf={(code) => `/tension?annee=${year}&vue=carte&territoire=${code}`}
      highlighted={view.territoire}
      label={t`Carte de l’indice de tension et vulnérabilité, ${year}`}
    >
      <Legend
        classes={classes}
        words={(lower, upper) => openIndex(i18n, { lower, upper }) ?? formatIndex(i18n.locale, lower)}
        secret={0}
        empty={data.unplaced.length}
        emptyWords={t`non placé`}
      />
      <p className="muted small">
        <Trans>Indice, sur 100 ; où un chiffre est secret, le milieu de sa fourchette.</Trans>
      </p>
    </DepartmentMap>
  );
}
