import { Trans, useLingui } from "@lingui/react/macro";
import { FieldFrame } from "@/shared/forms/field-frame";
import type { HeldBinding } from "@/shared/forms/use-saved-form";
import { type LineValues, named } from "./agreement-values";
import styles from "./funding.module.css";
import { LineField } from "./line-field";
import { euros, remaining } from "./money";

type LineFieldsProps = HeldBinding<LineValues[]> & { amount: number | undefined };

/** The lines of an agreement, with what they leave of its amount as one writes. */
export function LineFields({ value: lines, onChange, amount, ...words }: LineFieldsProps) {
  const { t, i18n } = useLingui();
  const left = remaining(amount, lines);
  const rest = euros(i18n.locale, Math.abs(left));
  const put = (place: number, line: LineValues) => onChange(lines.with(place, line));

  return (
    <FieldFrame group {...words} help={t`Ce que chaque part finance. Leur total est le montant de la convention.`}>
      <ol className={styles.lines}>
        {lines.map((line, place) => (
          <li key={`${place} ${lines.length}`}>
            <LineField
              id={place === 0 ? words.id : `${words.id}-${place}`}
              number={place + 1}
              line={line}
              onLine={(next) => put(place, next)}
              {...(lines.length > 1 && { onRemove: () => onChange(lines.toSpliced(place, 1)) })}
            />
          </li>
        ))}
      </ol>
      <p className={styles.actions}>
        <button
          type="button"
          className="button quiet"
          onClick={() => onChange([...lines, named({ scope: "PROJECT" })])}
        >
          <Trans>Ajouter une ligne</Trans>
        </button>
        {left > 0 && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              const last = lines.at(-1);
              const sofar = last?.amount !== undefined && !Number.isNaN(last.amount) ? last.amount : 0;
              if (last) {
                put(lines.length - 1, named({ ...last, amount: Math.round((sofar + left) * 100) / 100 }));
              }
            }}
          >
            <Trans>Mettre le reste sur la dernière ligne</Trans>
          </button>
        )}
      </p>
      <p role="status" className={styles.left} data-done={left === 0 || undefined}>
        {left === 0 ? (
          <Trans>Tout est réparti.</Trans>
        ) : left > 0 ? (
          <Trans>Reste à répartir : {rest}</Trans>
        ) : (
          <Trans>Réparti en trop : {rest}</Trans>
        )}
      </p>
    </FieldFrame>
  );
}
