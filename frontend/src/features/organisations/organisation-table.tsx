import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { OrganisationSummary } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { SortHeader } from "@/shared/tables/sort-header";
import { inGroups } from "./business-numbers";
import type { OrganisationColumn, OrganisationView } from "./organisation-view";
import { lifetimeInWords, typesInWords } from "./organisation-words";
import styles from "./organisations.module.css";

type OrganisationTableProps = {
  organisations: OrganisationSummary[];
  view: OrganisationView;
  onView: (view: OrganisationView) => void;
};

/** Organisations in the order that the address says. */
export function OrganisationTable({ organisations, view, onView }: OrganisationTableProps) {
  const { t } = useLingui();
  const columns: [OrganisationColumn, string][] = [
    ["nom", t`Nom`],
    ["siren", t`SIREN ou SIRET`],
    ["debut", t`Existence`],
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className={styles.box} tabIndex={0} aria-label={t`Organisations`}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(([column, title]) => (
              <SortHeader
                key={column}
                column={column}
                sort={view.tri ?? "nom"}
                onSort={(tri) => onView({ ...view, tri })}
              >
                {title}
              </SortHeader>
            ))}
            <th scope="col">
              <Trans>Types</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {organisations.map((organisation) => (
            <OrganisationRow key={organisation.id} organisation={organisation} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function OrganisationRow({ organisation }: { organisation: OrganisationSummary }) {
  const { i18n } = useLingui();
  const { id, name, shortName, formerly, siren, siret, types, validFrom, validTo, illustrative } = organisation;
  const number = siret ?? siren;
  return (
    <tr>
      <th scope="row">
        <Link to="/organisations/$id" params={{ id }}>
          {name}
        </Link>
        {shortName && ` (${shortName})`} {illustrative && <IllustrativeBadge />}
        {formerly && (
          <p className="muted small">
            <Trans>anciennement {formerly}</Trans>
          </p>
        )}
      </th>
      <td>{number ? inGroups(number) : "–"}</td>
      <td>{lifetimeInWords(i18n, validFrom, validTo) || "–"}</td>
      <td>{typesInWords(i18n, types)}</td>
    </tr>
  );
}
