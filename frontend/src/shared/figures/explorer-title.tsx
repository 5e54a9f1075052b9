import { useLingui } from "@lingui/react";
import type { IndicatorFigures } from "@/api";
import { French } from "@/shared/i18n/french";
import { periodInWords } from "./periods";

export function ExplorerTitle(props: { data: IndicatorFigures; id: string }) {
  const { indicator, period } = props.data;
  const { i18n } = useLingui();
  return (
    <>
      <h2 id={props.id}>
        <French>{indicator.name}</French>
      </h2>
      <p className="muted">{period && periodInWords(i18n, period)}</p>
    </>
  );
}
