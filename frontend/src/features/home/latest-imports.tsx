import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listImportsOptions, listIndicatorsOptions } from "@/api/@tanstack/react-query.gen";
import { formatCount } from "@/shared/figures/units";
import { moment } from "@/shared/i18n/moment";
import { LoadFailure } from "@/shared/layout/load-failure";
import styles from "./home-page.module.css";

const LATEST = 5;

/** For Ansa's team: what was loaded and what it changed, and what has no figure yet. */
export default function LatestImports() {
  const { i18n, t } = useLingui();
  const imports = useQuery({ ...listImportsOptions({ query: { limit: LATEST } }), staleTime: 0 });
  const latest = imports.data?.items;
  const indicators = useQuery(listIndicatorsOptions()).data ?? [];
  const mandatory = indicators.filter((indicator) => indicator.mandatory);
  const covered = mandatory.filter(({ latestPeriod }) => latestPeriod).length;
  const count = (value: number) => formatCount(i18n.locale, value);

  return (
    <section className={styles.imports} aria-labelledby="imports">
      <h2 id="imports">
        <Trans>Chiffres chargés</Trans>
      </h2>
      {mandatory.length > 0 && (
        <p>
          <Trans>
            {covered} des {mandatory.length} indicateurs obligatoires ont des chiffres.
          </Trans>
        </p>
      )}
      {imports.isError && <LoadFailure error={imports.error} retry={imports.refetch} />}
      {latest?.length === 0 && (
        <p>
          <Trans>Aucun fichier n’a encore été chargé.</Trans>
        </p>
      )}
      {latest && latest.length > 0 && (
        <section
          className={styles.scroll}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
          tabIndex={0}
          aria-label={t`Fichiers chargés`}
        >
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Fichier</Trans>
                </th>
                <th scope="col">
                  <Trans>Chargé le</Trans>
                </th>
                <th scope="col" className={styles.number}>
                  <Trans>Nouveaux</Trans>
                </th>
                <th scope="col" className={styles.number}>
                  <Trans>Révisés</Trans>
                </th>
                <th scope="col" className={styles.number}>
                  <Trans>Inchangés</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {latest.map(({ id, fileName, importedAt, counts }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to="/imports/$id" params={{ id }}>
                      {fileName}
                    </Link>
                  </th>
                  <td>{moment(i18n.locale, importedAt)}</td>
                  <td className={styles.number}>{count(counts.added)}</td>
                  <td className={styles.number}>{count(counts.revised)}</td>
                  <td className={styles.number}>{count(counts.unchanged)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p>
        <Link to="/imports" className="button quiet">
          <Trans>Tous les fichiers de chiffres</Trans>
        </Link>
      </p>
    </section>
  );
}
