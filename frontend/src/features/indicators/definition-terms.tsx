import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { DefinitionVersion } from "@/api";
import { day } from "@/shared/figures/periods";
import { unitInWords } from "@/shared/figures/units";
import { French } from "@/shared/i18n/french";
import { moment } from "@/shared/i18n/moment";
import styles from "./indicator-page.module.css";

/** One version of a definition, term by term. */
export function DefinitionTerms(props: { definition: DefinitionVersion }) {
  const { version, text, reason, decidedAt } = props.definition;
  const { i18n, t } = useLingui();
  const since = day(i18n.locale, text.validFrom);
  const decided = decidedAt && moment(i18n.locale, decidedAt);
  return (
    <dl className={styles.terms}>
      {text.numerator && text.denominator && (
        <Term name={t`Calcul`} wide>
          <French>
            <span className={styles.fraction}>
              <span>{text.numerator}</span>
              <span className="visually-hidden"> / </span>
              <span>{text.denominator}</span>
            </span>
          </French>
          {text.denominatorDate === "NEXT_FIRST_OF_JANUARY" && (
            <span className="muted small">
              <Trans>
                Un stock au 31 décembre est rapporté à la population du 1er janvier qui suit, un jour plus tard.
              </Trans>
            </span>
          )}
        </Term>
      )}
      {text.numerator && !text.denominator && (
        <Term name={t`Ce qui est compté`} wide>
          <French>{text.numerator}</French>
        </Term>
      )}
      {text.formula && (
        <Term name={t`Formule`} wide>
          <code>{text.formula}</code>
          <span className="muted small">
            <Trans>Essaim calcule ce chiffre à partir de ceux-là, et le recalcule quand l’un d’eux change.</Trans>
          </span>
        </Term>
      )}
      <Term name={t`Unité`}>{unitInWords(i18n, text.unit)}</Term>
      <Term name={t`Source`}>
        <French>{text.source}</French>
      </Term>
      <Term name={t`Fréquence`}>
        <French>{text.frequency}</French>
      </Term>
      <Term name={t`Niveaux`}>
        <French>{text.level}</French>
      </Term>
      <Term name={t`Méthode`}>
        <French>{text.method}</French>
      </Term>
      {text.breakdowns.length > 0 && (
        <Term name={t`Ventilations`}>
          <French>{text.breakdowns.join(", ")}</French>
        </Term>
      )}
      <Term name={t`Version`}>
        <Trans>
          {version}, depuis le {since}
        </Trans>
      </Term>
      {decided && (
        <Term name={t`Révision décidée`}>
          <Trans>le {decided}</Trans>
        </Term>
      )}
      {reason && (
        <Term name={t`Motif de la révision`} wide>
          <French>{reason}</French>
        </Term>
      )}
    </dl>
  );
}

function Term(props: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={props.wide ? styles.wide : undefined}>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
