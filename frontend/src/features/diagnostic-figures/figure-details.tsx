import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { DiagnosticFigure, Source, TerritoryRef } from "@/api";
import { RemoveButton } from "@/shared/dialogs/remove-button";
import { explanation } from "@/shared/figures/figure-words";
import { historySearch } from "@/shared/figures/history-address";
import { French } from "@/shared/i18n/french";
import styles from "./diagnostic-figures.module.css";
import { EntryDetails } from "./entry-details";
import { useFigureWrites } from "./use-figure-writes";

type FigureDetailsProps = {
  figure: DiagnosticFigure;
  sources: Source[];
  slug: string;
  territory: TerritoryRef;
  mayEdit: boolean;
  onEnter: () => void;
  onNote: () => void;
};

/** All that is known of a figure, and what its team does with it. */
export function FigureDetails({ figure, sources, slug, territory, mayEdit, onEnter, onNote }: FigureDetailsProps) {
  const { t, i18n } = useLingui();
  const { indicator, own, official, note, mayBeEntered } = figure;
  const writes = useFigureWrites(slug);
  const source = sources.find(({ id }) => id === official?.observation.sourceId);
  const why = official && explanation(i18n, official.observation);
  return (
    <div className={styles.details}>
      {note && (
        <blockquote className={styles.note}>
          <p>{note.text}</p>
          <footer className="muted small">{note.writtenBy.name ?? note.writtenBy.account}</footer>
        </blockquote>
      )}
      {own && <EntryDetails entry={own} slug={slug} />}
      {why && <p>{why}</p>}
      {source && (
        <p className="small">
          <Trans>Source :</Trans>{" "}
          <French>
            {source.label}, {source.publisher}. {source.licence}
          </French>
        </p>
      )}
      <p className={styles.ways}>
        <Link to="/indicateurs/$code" params={{ code: indicator.code }}>
          <Trans>Définition de {indicator.code}</Trans>
        </Link>
        {official && (
          <Link
            to="/chiffres/$indicator/$territory"
            params={{ indicator: indicator.code, territory: territory.code }}
            search={historySearch({ period: official.period })}
          >
            <Trans>Historique du chiffre officiel</Trans>
          </Link>
        )}
      </p>
      {mayEdit && (
        <div className={`${styles.ways} no-print`}>
          {(mayBeEntered || own) && (
            <button type="button" className="button quiet" onClick={onEnter}>
              {own ? <Trans>Corriger la saisie</Trans> : <Trans>Saisir un chiffre</Trans>}
            </button>
          )}
          {own && (
            <RemoveButton
              label={t`Retirer la saisie`}
              words={<Trans>Retirer la saisie</Trans>}
              title={t`Retirer la saisie`}
              verb={t`Retirer la saisie`}
              remove={() => writes.takeBack(indicator.code, own, t`Saisie retirée`)}
            >
              <p>
                <Trans>C’est sans retour.</Trans>
              </p>
            </RemoveButton>
          )}
          <button type="button" className="button quiet" onClick={onNote}>
            {note ? <Trans>Modifier la note</Trans> : <Trans>Ajouter une note</Trans>}
          </button>
          {note && (
            <RemoveButton
              label={t`Supprimer la note`}
              words={<Trans>Supprimer la note</Trans>}
              title={t`Supprimer la note`}
              verb={t`Supprimer la note`}
              remove={() => writes.removeNote(indicator.code, note, t`Note supprimée`)}
            >
              <p>
                <Trans>C’est sans retour.</Trans>
              </p>
            </RemoveButton>
          )}
        </div>
      )}
    </div>
  );
}
