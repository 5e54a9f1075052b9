import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { listImportsOptions, listIndicatorsOptions } from "@/api/@tanstack/react-query.gen";
import { formatCount } from "@/shared/figures/units";
import { formatsOf } from "@/shared/i18n/language";
import { LoadFailure } from "@/shared/layout/load-failure";
import styles from "./home-page.module.css";

/** For Ansa's team: what was loaded and what it changed, and what has no figure yet. */
export default function LatestImports() {
  const { i18n, t } = useLingui();
  const imports = useQuery(listImportsOptions());
  const indicators = useQuery(listIndicatorsOptions()).data ?? [];
  const mandatory = indicators.filter((indicator) => indicator.mandatory);
  const covered = mandatory.filter(({ latestPeriod }) => latestPeriod).length;
  const date = new Intl.DateTimeFormat(formatsOf(i18n.locale), {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/Paris",
  });
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
      {imports.data?.length === 0 && (
        <p>
          <Trans>Aucun fichier n’a encore été chargé.</Trans>
        </p>
      )}
      {imports.data && imports.data.length > 0 && (
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
              {imports.data.map(({ id, fileName, importedAt, counts }) => (
                <tr key={id}>
                  <th scope="row">{fileName}</th>
                  <td>{date.format(new Date(importedAt))}</td>
                  <td className={styles.number}>{count(counts.added)}</td>
                  <td className={styles.number}>{count(counts.revised)}</td>
                  <td className={styles.number}>{count(counts.unchanged)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
