import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useTyped } from "@/shared/use-typed";
import type { Column } from "./column";
import styles from "./data-table.module.css";
import type { Sort, TableView } from "./table-view";

type TableToolsProps<R, C extends string> = {
  columns: Column<R, C>[];
  view: TableView<C>;
  onView: (view: TableView<C>) => void;
  shown: number;
  total: number;
  onDownload: () => void;
};

/** What is done to a table as a whole: filter, order on a phone, columns, download; and how much is shown. */
export function TableTools<R, C extends string>(props: TableToolsProps<R, C>) {
  const { columns, view, onView, shown, total } = props;
  const { t } = useLingui();
  const [typed, setTyped] = useTyped(view.filtre ?? "", (filtre) => onView({ ...view, filtre }));
  return (
    <div className={styles.tools}>
      <label className={styles.filter}>
        <span>
          <Trans>Filtrer</Trans>
        </span>
        <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <label className={styles.order}>
        <span>
          <Trans>Trier par</Trans>
        </span>
        <select value={view.tri ?? ""} onChange={(event) => onView({ ...view, tri: event.target.value as Sort<C> })}>
          {!view.tri && <option value="">{t`Ordre d’origine`}</option>}
          {columns.flatMap(({ id, title }) => [
            <option key={id} value={id}>{t`${title}, croissant`}</option>,
            <option key={`-${id}`} value={`-${id}`}>{t`${title}, décroissant`}</option>,
          ])}
        </select>
      </label>
      <ColumnChoice columns={columns} view={view} onView={onView} />
      <button type="button" className="button quiet" onClick={props.onDownload}>
        <Trans>Télécharger (CSV)</Trans>
      </button>
      <p role="status" className={styles.count}>
        <Plural value={shown} _0="Aucun résultat" one="# résultat" other="# résultats" />
        {shown < total && (
          <>
            {" "}
            <Trans>sur {total}</Trans>
          </>
        )}
      </p>
    </div>
  );
}

function ColumnChoice<R, C extends string>(props: Pick<TableToolsProps<R, C>, "columns" | "view" | "onView">) {
  const hideable = props.columns.filter((column) => column.hideable);
  const away = props.view.sans?.split(",") ?? [];

  function toggle(id: C, shown: boolean) {
    const left = shown ? away.filter((one) => one !== id) : [...away, id];
    props.onView({ ...props.view, sans: left.join(",") });
  }

  return (
    hideable.length > 0 && (
      <details className={styles.columns}>
        <summary className="button quiet">
          <Trans>Colonnes</Trans>
        </summary>
        <ul>
          {hideable.map(({ id, title }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={!away.includes(id)}
                  onChange={(event) => toggle(id, event.target.checked)}
                />
                {title}
              </label>
            </li>
          ))}
        </ul>
      </details>
    )
  );
}
