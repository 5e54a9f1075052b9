import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { TensionBasis, TensionDimension } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { SourceList } from "@/shared/figures/source-list";
import { formatCount } from "@/shared/figures/units";
import { French } from "@/shared/i18n/french";
import { dimensionWords, lackWords, periodWithAge } from "@/shared/tension/tension-words";
import styles from "./tension.module.css";

const dimensions: TensionDimension[] = ["TENSION", "VULNERABILITY"];

/** What the index is made of this year: each indicator's period and how far it reaches, and what Essaim assumes. */
export function InputList({ basis }: { basis: TensionBasis }) {
  const { i18n } = useLingui();
  const { fewestInputs, fewestCompared } = basis.assumptions;
  const version = basis.algorithmVersion;
  return (
    <section className={styles.part} aria-labelledby="base">
      <h2 id="base">
        <Trans>Sur quoi repose l’indice</Trans>
      </h2>
      <div className={styles.dimensions}>
        {dimensions.map((dimension) => (
          <div key={dimension}>
            <h3>{i18n._(dimensionWords[dimension])}</h3>
            <ul className={styles.inputs}>
              {basis.inputs
                .filter((input) => input.dimension === dimension)
                .map((input) => (
                  <li key={input.code} data-lacking={input.lack !== undefined || undefined}>
                    <Link to="/indicateurs/$code" params={{ code: input.code }}>
                      <French>{input.name}</French>
                    </Link>{" "}
                    <span className="muted small">{input.code}</span>
                    <p className="muted small">
                      {input.reference && `${periodWithAge(i18n, input.reference)} ; `}
                      {input.lack ? (
                        <Trans>ne compte pas : {i18n._(lackWords[input.lack])}</Trans>
                      ) : (
                        <Trans>{formatCount(i18n.locale, input.compared)} départements comparés</Trans>
                      )}
                    </p>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
      <div className={styles.method}>
        <p>
          <Trans>
            Chaque chiffre devient un percentile parmi les départements qui en ont un : la part de ceux qui sont plus
            bas, plus la moitié des égaux. Une dimension est la moyenne de ses percentiles, l’indice 100 fois la racine
            carrée du produit des deux. À 0,5 tout juste, on est du côté élevé. Un chiffre secret compte par ses bornes,
            d’où une fourchette dont le point est le milieu.
          </Trans>
        </p>
        <p>
          <IllustrativeBadge />{" "}
          <Trans>
            Hypothèse de calcul, illustrative : au moins {fewestInputs} indicateurs sur quatre dans chaque dimension,
            chacun comparé entre au moins {fewestCompared} départements, tous du même poids ; la ligne passe à 0,5.
            Version {version} du calcul.
          </Trans>
        </p>
      </div>
      <SourceList
        sources={[
          ...new Map(
            basis.inputs
              .filter(({ lack }) => lack === undefined)
              .flatMap(({ sources }) => sources.map((source) => [source.id, source])),
          ).values(),
        ]}
      />
    </section>
  );
}
