import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { LoadFailure } from "@/shared/layout/load-failure";
import { verdictMarks, verdictWords } from "./finding-words";
import styles from "./findings.module.css";
import { prerequisitesQuery } from "./findings-query";

type PrerequisitesProps = { slug: string; option: string };

/** What an option's project asks of the territory: met, missed, or unknown, each with its figure. */
export function Prerequisites({ slug, option }: PrerequisitesProps) {
  const { i18n } = useLingui();
  const query = useQuery(prerequisitesQuery(slug, option));
  if (query.isError && !query.data) {
    return <LoadFailure error={query.error} retry={query.refetch} />;
  }
  return (
    <ul className={styles.checks}>
      {query.data?.map(({ prerequisite, verdict, figure }) => {
        const code = prerequisite.indicator?.code;
        const value = figure?.observation.value;
        return (
          <li key={prerequisite.id}>
            <span aria-hidden="true">{verdictMarks[verdict]}</span> <strong>{i18n._(verdictWords[verdict])}</strong>{" "}
            <span lang="fr">{prerequisite.words}</span>
            {code && (
              <span className="muted">
                {" "}
                {value === undefined ? (
                  <Trans>({code}, sans chiffre)</Trans>
                ) : (
                  <Trans>
                    ({code}, {i18n.number(value)})
                  </Trans>
                )}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
