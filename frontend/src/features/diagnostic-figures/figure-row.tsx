import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useId, useState } from "react";
import type { DiagnosticFigure, Source, TerritoryRef } from "@/api";
import { French } from "@/shared/i18n/french";
import { Skeleton } from "@/shared/layout/skeleton";
import { useArrival } from "@/shared/lists/use-arrival";
import styles from "./diagnostic-figures.module.css";
import { FigureBadges } from "./figure-badges";
import { FigureDetails } from "./figure-details";
import { OfficialCells } from "./official-cells";
import { OwnCells } from "./own-cells";

const EntryForm = lazy(() => import("./entry-form"));
const NoteForm = lazy(() => import("./note-form"));

type FigureRowProps = {
  figure: DiagnosticFigure;
  sources: Source[];
  slug: string;
  territory: TerritoryRef;
  mayEdit: boolean;
};

/** A figure in a line, and under it what one wants to know of it, or does with it. */
export function FigureRow({ figure, sources, slug, territory, mayEdit }: FigureRowProps) {
  const { t } = useLingui();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [writing, setWriting] = useState<"entry" | "note">();
  const { indicator, kind, own, official } = figure;
  const { code, name, unit } = indicator;
  const shown = open || writing !== undefined;
  const close = () => {
    setWriting(undefined);
    place.current?.focus();
  };
  const { place, isHere } = useArrival<HTMLButtonElement>(code, () => setOpen(true));

  return (
    <tbody id={code} data-kind={kind} data-here={isHere || undefined}>
      <tr>
        <th scope="row">
          <button
            ref={place}
            type="button"
            className={styles.name}
            aria-expanded={shown}
            aria-controls={id}
            onClick={() => {
              setWriting(undefined);
              setOpen(!shown);
            }}
          >
            <French>{name}</French>
          </button>
          <span className={styles.badges}>
            <FigureBadges figure={figure} />
          </span>
        </th>
        {kind === "MISSING" && (
          <td colSpan={5}>
            <Missing
              figure={figure}
              enter={mayEdit && figure.mayBeEntered ? () => setWriting("entry") : undefined}
              label={t`Saisir : ${name}`}
            />
          </td>
        )}
        {kind === "OWN" && own && <OwnCells own={own} unit={unit} />}
        {kind === "COMPUTED" && figure.computed && <OwnCells own={figure.computed} unit={unit} />}
        {kind === "OFFICIAL" && official && <OfficialCells official={official} unit={unit} territory={territory} />}
      </tr>
      {kind === "OWN" && official && official.period.end !== own?.period?.end && (
        <tr className={styles.beside}>
          <td>
            {official.period.end < (own?.period?.end ?? "") ? (
              <Trans>Officiel, plus ancien</Trans>
            ) : (
              <Trans>Officiel</Trans>
            )}
          </td>
          <OfficialCells official={official} unit={unit} territory={territory} />
        </tr>
      )}
      <tr id={id} hidden={!shown} className={styles.under}>
        {shown && (
          <td colSpan={6}>
            {writing === undefined && (
              <FigureDetails
                figure={figure}
                sources={sources}
                slug={slug}
                territory={territory}
                mayEdit={mayEdit}
                onEnter={() => setWriting("entry")}
                onNote={() => setWriting("note")}
              />
            )}
            <Suspense fallback={<Skeleton />}>
              {writing === "entry" && <EntryForm slug={slug} code={code} unit={unit} onClose={close} />}
              {writing === "note" && <NoteForm slug={slug} code={code} onClose={close} />}
            </Suspense>
          </td>
        )}
      </tr>
    </tbody>
  );
}

type MissingProps = { figure: DiagnosticFigure; enter: (() => void) | undefined; label: string };

/** Nobody has the figure: whom to ask, or why it cannot be had. */
function Missing({ figure, enter, label }: MissingProps) {
  const reason = figure.own?.reason;
  return (
    <div className={styles.missing}>
      <p>
        {reason && <Trans>Pas disponible : {reason}</Trans>}
        {!reason && figure.mayBeEntered && <Trans>À demander au territoire</Trans>}
        {!reason && !figure.mayBeEntered && <Trans>Compté dès que les initiatives sont recensées</Trans>}
      </p>
      {enter && (
        <button type="button" className="button no-print" aria-label={label} onClick={enter}>
          {reason ? <Trans>Corriger</Trans> : <Trans>Saisir</Trans>}
        </button>
      )}
    </div>
  );
}
