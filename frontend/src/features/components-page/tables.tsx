import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMemo, useState } from "react";
import { EmptyState } from "@/shared/layout/empty-state";
import type { Column } from "@/shared/tables/column";
import { DataTable } from "@/shared/tables/data-table";
import type { TableView } from "@/shared/tables/table-view";
import { say } from "@/shared/toasts/toasts";
import { Example } from "./example";
import { type SampleRow, sampleRows } from "./sample-rows";

const few = sampleRows(12);
const many = sampleRows(1200);

export default function Tables({ view, onView }: { view: TableView; onView: (view: TableView) => void }) {
  const { t } = useLingui();
  const [own, setOwn] = useState<TableView>({ tri: "-personnes" });
  const columns = useMemo(
    (): Column<SampleRow>[] => [
      { id: "nom", title: t`Projet`, value: ({ name }) => name },
      { id: "lieu", title: t`Territoire`, value: ({ place }) => place, hideable: true },
      { id: "etape", title: t`Étape`, value: ({ stage }) => stage, hideable: true },
      { id: "personnes", title: t`Personnes`, value: ({ people }) => people, numeric: true, hideable: true },
    ],
    [t],
  );
  const common = { columns, rowId: ({ id }: SampleRow) => id, fileName: "projets" };
  const none = (
    <EmptyState
      title={t`Aucun projet pour l’instant`}
      action={
        <button type="button" className="button">
          <Trans>Proposer un projet</Trans>
        </button>
      }
    >
      <p>
        <Trans>Les projets de votre territoire apparaîtront ici dès que le premier sera proposé.</Trans>
      </p>
    </EmptyState>
  );

  return (
    <>
      <Example title={t`Trié, filtré, colonnes choisies : tout est dans l’adresse`}>
        <DataTable
          {...common}
          rows={few}
          caption={t`Douze projets`}
          view={view}
          onView={onView}
          empty={none}
          actions={(selected) => (
            <>
              <p role="status">
                <Plural value={selected.length} one="# projet sélectionné" other="# projets sélectionnés" />
              </p>
              <button type="button" className="button quiet" onClick={() => say(t`Projets archivés`, () => {})}>
                <Trans>Archiver</Trans>
              </button>
            </>
          )}
        />
      </Example>
      <Example title={t`Long : seules les lignes en vue sont dessinées`}>
        <DataTable
          {...common}
          rows={many}
          caption={t`Mille deux cents projets`}
          view={own}
          onView={setOwn}
          empty={none}
        />
      </Example>
      <Example title={t`Vide`}>
        <DataTable {...common} rows={[]} caption={t`Aucun projet`} view={{}} onView={() => {}} empty={none} />
      </Example>
    </>
  );
}
