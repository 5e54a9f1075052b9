import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { IndicatorDetails } from "@/api";
import { groupWords } from "@/shared/figures/groups";
import { French } from "@/shared/i18n/french";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { PageTitle } from "@/shared/layout/page-title";
import { mayReviseDefinitions, useMe } from "@/shared/session/use-me";
import { DefinitionTerms } from "./definition-terms";
import styles from "./indicator-page.module.css";

type IndicatorPageProps = { indicator: IndicatorDetails; children: ReactNode };

/** What is measured and how; its figures, when there are any, are the page's children. */
export function IndicatorPage({ indicator, children }: IndicatorPageProps) {
  const { i18n, t } = useLingui();
  const me = useMe();
  const [current, ...earlier] = indicator.definitions.toSorted((a, b) => b.version - a.version);
  if (!current) {
    return null;
  }
  return (
    <div className="page">
      <Breadcrumbs here={indicator.code}>
        <Link to="/indicateurs">
          <Trans>Indicateurs</Trans>
        </Link>
        {i18n._(groupWords[indicator.group])}
      </Breadcrumbs>
      <PageTitle title={current.text.name}>
        <French>{current.text.name}</French>
      </PageTitle>
      <p className="lead">
        <French>{current.text.definition}</French>
      </p>
      <section aria-label={t`Chiffres`} className={styles.figures}>
        {children}
      </section>
      <section aria-labelledby="definition" className={styles.definition}>
        <h2 id="definition">
          <Trans>Définition</Trans>
        </h2>
        <DefinitionTerms definition={current} />
        {mayReviseDefinitions(me) && (
          <p className={`${styles.revise} no-print`}>
            <Link to="/indicateurs/$code/reviser" params={{ code: indicator.code }} className="button quiet">
              <Trans>Réviser la définition</Trans>
            </Link>
          </p>
        )}
        {earlier.map((definition) => (
          <details key={definition.version}>
            <summary>
              <Trans>Version {definition.version}, remplacée</Trans>
            </summary>
            <p>
              <French>{definition.text.definition}</French>
            </p>
            <DefinitionTerms definition={definition} />
          </details>
        ))}
      </section>
    </div>
  );
}
