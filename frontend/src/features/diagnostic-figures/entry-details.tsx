import { Trans, useLingui } from "@lingui/react/macro";
import type { FigureEntry } from "@/api";
import { formatNumber } from "@/shared/figures/units";
import styles from "./diagnostic-figures.module.css";
import { fileAddress } from "./figures-query";

/** What a territory entered, with all that lets one check it. */
export function EntryDetails({ entry, slug }: { entry: FigureEntry; slug: string }) {
  const { i18n } = useLingui();
  const { numerator, denominator, document, enteredBy } = entry;
  const number = (value: number) => formatNumber(i18n.locale, value, Number.isInteger(value) ? "COUNT" : "INDEX");
  return (
    <dl className={styles.terms}>
      {entry.reason && (
        <div>
          <dt>
            <Trans>Pas disponible</Trans>
          </dt>
          <dd>{entry.reason}</dd>
        </div>
      )}
      {numerator !== undefined && denominator !== undefined && (
        <div>
          <dt>
            <Trans>Calcul</Trans>
          </dt>
          <dd>
            <Trans>
              {number(numerator)} rapportés à {number(denominator)}
            </Trans>
          </dd>
        </div>
      )}
      {entry.numeratorUnknown && (
        <div>
          <dt>
            <Trans>Calcul</Trans>
          </dt>
          <dd>
            <Trans>Seul le taux est connu : il ne s’additionne pas.</Trans>
          </dd>
        </div>
      )}
      {entry.source && (
        <div>
          <dt>
            <Trans>Source</Trans>
          </dt>
          <dd>
            {entry.source}, {entry.publisher}
          </dd>
        </div>
      )}
      {document && (
        <div>
          <dt>
            <Trans>Document</Trans>
          </dt>
          <dd>
            <a href={fileAddress(slug, document.id)} download>
              {document.title}
            </a>
          </dd>
        </div>
      )}
      {entry.method && (
        <div>
          <dt>
            <Trans>Méthode</Trans>
          </dt>
          <dd>{entry.method}</dd>
        </div>
      )}
      {entry.comment && (
        <div>
          <dt>
            <Trans>Commentaire</Trans>
          </dt>
          <dd>{entry.comment}</dd>
        </div>
      )}
      <div>
        <dt>
          <Trans>Saisi par</Trans>
        </dt>
        <dd>{enteredBy.name ?? enteredBy.account}</dd>
      </div>
    </dl>
  );
}
