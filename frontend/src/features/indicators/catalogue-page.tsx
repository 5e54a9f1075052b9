import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { IndicatorSummary } from "@/api";
import { groupWords } from "@/shared/figures/groups";
import { groupBy } from "@/shared/group-by";
import { matches } from "@/shared/i18n/fold";
import { PageTitle } from "@/shared/layout/page-title";
import { useTyped } from "@/shared/use-typed";
import styles from "./catalogue-page.module.css";
import { IndicatorRow } from "./indicator-row";

/** What the address keeps of the catalogue. */
export type CatalogueView = { q?: string; chiffres?: boolean };

type CataloguePageProps = {
  indicators: IndicatorSummary[];
  view: CatalogueView;
  onView: (view: CatalogueView) => void;
};

export function CataloguePage({ indicators, view, onView }: CataloguePageProps) {
  const { t, i18n } = useLingui();
  const [text, setText] = useTyped(view.q ?? "", (q) => onView({ ...view, q }));
  const found = indicators.filter(
    ({ code, name, latestPeriod }) => matches(`${code} ${name}`, text) && (!view.chiffres || latestPeriod),
  );
  const withFigures = indicators.filter(({ latestPeriod }) => latestPeriod).length;

  return (
    <div className="page">
      <PageTitle title={t`Indicateurs`} />
      <p className="lead">
        <Trans>
          Le catalogue commun aux diagnostics, aux essaimages et aux évaluations : {indicators.length} définitions, dont{" "}
          {withFigures} ont déjà des chiffres.
        </Trans>
      </p>
      <div className={styles.tools}>
        <label className={styles.search}>
          <span>
            <Trans>Chercher un indicateur</Trans>
          </span>
          <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={view.chiffres ?? false}
            onChange={(event) => onView({ ...view, chiffres: event.target.checked })}
          />
          <Trans>Seulement ceux qui ont des chiffres</Trans>
        </label>
        <p role="status" className="muted">
          <Plural value={found.length} _0="Aucun indicateur" one="# indicateur" other="# indicateurs" />
        </p>
      </div>
      {found.length === 0 && (
        <p>
          <Trans>
            Essayez un autre mot (« RSA », « 75 ans », « BES ») ou affichez aussi ceux qui n’ont pas encore de chiffres.
          </Trans>
        </p>
      )}
      {groupBy(found, ({ group }) => group).map(([group, members]) => (
        <section key={group} className={styles.group}>
          <h2>{i18n._(groupWords[group])}</h2>
          <ul>
            {members.map((indicator) => (
              <IndicatorRow key={indicator.code} indicator={indicator} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
