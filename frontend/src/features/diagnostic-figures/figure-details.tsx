import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { DiagnosticFigure, Source, TerritoryRef } from "@/api";
import { ConfirmDialog } from "@/shared/dialogs/confirm-dialog";
import { explanation } from "@/shared/figures/figure-words";
import { historySearch } from "@/shared/figures/history-address";
import { SaveFailure } from "@/shared/forms/save-failure";
import { useSaving } from "@/shared/forms/use-saving";
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
  const { failure, attempt } = useSaving();
  const [asking, setAsking] = useState<"entry" | "note">();
  const source = sources.find(({ id }) => id === official?.observation.sourceId);
  const why = official && explanation(i18n, official.observation);
  const remove = () =>
    asking === "note"
      ? writes.removeNote(indicator.code, t`Note supprimée`)
      : writes.takeBack(indicator.code, t`Saisie retirée`);
  const label = asking === "note" ? t`Supprimer la note` : t`Retirer la saisie`;
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
        <p className={`${styles.ways} no-print`}>
          {(mayBeEntered || own) && (
            <button type="button" className="button quiet" onClick={onEnter}>
              {own ? <Trans>Corriger la saisie</Trans> : <Trans>Saisir un chiffre</Trans>}
            </button>
          )}
          {own && (
            <button type="button" className="button quiet" onClick={() => setAsking("entry")}>
              <Trans>Retirer la saisie</Trans>
            </button>
          )}
          <button type="button" className="button quiet" onClick={onNote}>
            {note ? <Trans>Modifier la note</Trans> : <Trans>Ajouter une note</Trans>}
          </button>
          {note && (
            <button type="button" className="button quiet" onClick={() => setAsking("note")}>
              <Trans>Supprimer la note</Trans>
            </button>
          )}
        </p>
      )}
      {failure !== undefined && <SaveFailure error={failure} retry={() => attempt(remove)} />}
      {asking && (
        <ConfirmDialog
          title={label}
          verb={label}
          onConfirm={() => attempt(remove)}
          onClose={() => setAsking(undefined)}
        >
          <p>
            <Trans>C’est sans retour.</Trans>
          </p>
        </ConfirmDialog>
      )}
    </div>
  );
}
