import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { TensionEstimate, TensionLack, TensionPosition, TensionVulnerability, TerritoryRef } from "@/api";
import type { Column } from "@/shared/tables/column";
import { DataTable } from "@/shared/tables/data-table";
import {
  dimensionWords,
  formatIndex,
  formatShare,
  openIndex,
  openShare,
  quadrantInWords,
} from "@/shared/tension/tension-words";
import styles from "./tension.module.css";
import { type TensionColumn, type TensionView, yearOf } from "./tension-view";

type Row = { territory: TerritoryRef; position?: TensionPosition; lacking?: TensionLack[] };

type TensionTableProps = { data: TensionVulnerability; view: TensionView; onView: (view: TensionView) => void };

/** Every département, placed or not, by name unless asked otherwise. */
export default function TensionTable({ data, view, onView }: TensionTableProps) {
  const { t, i18n } = useLingui();
  const rows = useMemo(
    (): Row[] =>
      [...data.placed, ...data.unplaced].toSorted((a, b) => a.territory.name.localeCompare(b.territory.name, "fr")),
    [data],
  );
  const columns = useMemo((): Column<Row, TensionColumn>[] => {
    const { locale } = i18n;
    return [
      {
        id: "departement",
        title: t`Département`,
        value: ({ territory }) => territory.name,
        show: ({ territory: { code, name } }) => (
          <Link to="/tension" search={{ ...view, territoire: code }} hash="explication">
            {name}
          </Link>
        ),
      },
      {
        id: "quadrant",
        title: t`Quadrant`,
        value: ({ position }) => (position ? quadrantInWords(i18n, position) : t`Non placé`),
      },
      {
        id: "indice",
        title: t`Indice`,
        value: ({ position }) => position?.index.mark,
        show: ({ position }) => position && formatIndex(locale, position.index.mark),
        numeric: true,
      },
      {
        id: "fourchette",
        title: t`Fourchette`,
        value: ({ position }) => position && openIndex(i18n, position.index),
      },
      {
        id: "tension",
        title: i18n._(dimensionWords.TENSION),
        value: ({ position }) => position?.tension.mark,
        show: ({ position }) => position && <Share estimate={position.tension} />,
        numeric: true,
      },
      {
        id: "vulnerabilite",
        title: i18n._(dimensionWords.VULNERABILITY),
        value: ({ position }) => position?.vulnerability.mark,
        show: ({ position }) => position && <Share estimate={position.vulnerability} />,
        numeric: true,
      },
      {
        id: "sensibilite",
        title: t`Un indicateur en moins`,
        value: ({ position }) => position && openIndex(i18n, position.sensitivity),
      },
      {
        id: "manque",
        title: t`Ce qui manque`,
        value: ({ lacking }) => lacking?.map(({ indicator }) => indicator).join(", "),
      },
    ];
  }, [t, i18n, view]);

  return (
    <DataTable
      rows={rows}
      columns={columns}
      rowId={({ territory }) => territory.code}
      caption={t`Indice de chaque département`}
      view={view}
      onView={(table) => onView({ ...only(view), ...table })}
      fileName={`essaim-tension-${yearOf(view)}`}
      empty={null}
    />
  );
}

function Share({ estimate }: { estimate: TensionEstimate }) {
  const { i18n } = useLingui();
  const open = openShare(i18n, estimate);
  return (
    <span>
      {formatShare(i18n.locale, estimate.mark)}
      {open && <span className={styles.open}>{open}</span>}
    </span>
  );
}

/** The view without its table's part, which the table gives anew. */
const only = ({ annee, territoire, vue }: TensionView): TensionView => ({
  ...(annee !== undefined && { annee }),
  ...(territoire && { territoire }),
  ...(vue && { vue }),
});
