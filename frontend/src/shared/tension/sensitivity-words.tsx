import { Trans, useLingui } from "@lingui/react/macro";
import type { TensionExplanation, TensionPosition } from "@/api";
import { formatIndex, indexInWords } from "./tension-words";

/** How much the index hangs on any one indicator, in words. */
export function SensitivityWords({ data, position }: { data: TensionExplanation; position: TensionPosition }) {
  const { i18n } = useLingui();
  const { lower, upper, movedMostBy, without } = position.sensitivity;
  const from = formatIndex(i18n.locale, lower);
  const to = formatIndex(i18n.locale, upper);
  const whole = indexInWords(i18n, position.index);
  const most = without.filter(({ indicator }) => movedMostBy.includes(indicator));
  return (
    <p>
      {most.map(({ indicator, index }) => {
        const left = indexInWords(i18n, index);
        const name = data.basis.inputs.find(({ code }) => code === indicator)?.name ?? indicator;
        return (
          <span key={indicator}>
            <Trans>
              Sans {indicator} (<span lang="fr">{name}</span>), qui le déplace le plus, l’indice serait de {left} au
              lieu de {whole}.
            </Trans>{" "}
          </span>
        );
      })}
      <Trans>
        En retirant un indicateur à la fois, il irait de {from} à {to}.
      </Trans>
    </p>
  );
}
