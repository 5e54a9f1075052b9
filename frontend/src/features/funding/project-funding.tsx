import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { FunderShare, Me } from "@/api";
import { getProjectFundingOptions } from "@/api/@tanstack/react-query.gen";
import { ApiError } from "@/shared/api-error";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { numberFormat } from "@/shared/i18n/formats";
import { formatsOf } from "@/shared/i18n/language";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { mayReadFunding, mayWriteFunding } from "@/shared/session/use-me";
import { FunderName } from "./funder-name";
import styles from "./funding.module.css";
import { scopeWords } from "./funding-words";
import { euros } from "./money";

/** Who pays for a project: every funder's part for Ansa's team, her own for a funder; nothing for anybody else. */
export function ProjectFunding({ slug, me }: { slug: string; me: Me | undefined }) {
  const { i18n } = useLingui();
  const query = useQuery({
    ...getProjectFundingOptions({ path: { slug } }),
    enabled: mayReadFunding(me),
    retry: false,
  });
  const refused = query.error instanceof ApiError && [403, 404].includes(query.error.status);
  if (!mayReadFunding(me) || refused) {
    return null;
  }
  const whole = mayWriteFunding(me) ? query.data?.amount : undefined;
  return (
    <section aria-labelledby="financement" className={styles.section}>
      <h2 id="financement">
        <Trans>Financement</Trans>
      </h2>
      {query.isError && <LoadFailure error={query.error} retry={query.refetch} />}
      {query.isPending && <Skeleton />}
      {query.data?.shares.length === 0 && (
        <p>
          <Trans>Aucune convention ne finance encore ce projet.</Trans>
        </p>
      )}
      {query.data && query.data.shares.length > 0 && (
        <p className={styles.amount}>{euros(i18n.locale, query.data.amount)}</p>
      )}
      <ul className={styles.shares}>
        {query.data?.shares.map((share) => (
          <Share key={share.funder.id} share={share} whole={whole} />
        ))}
      </ul>
    </section>
  );
}

/** A funder's part, with its amount beside the percentage. */
function Share({ share: { funder, amount, lines }, whole }: { share: FunderShare; whole: number | undefined }) {
  const { i18n } = useLingui();
  const part =
    whole &&
    numberFormat(formatsOf(i18n.locale), { style: "percent", maximumFractionDigits: 1 }).format(amount / whole);
  return (
    <li>
      <strong>{funder.name}</strong> {euros(i18n.locale, amount)} {part && <span className="muted">({part})</span>}
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <Link to="/financements/$id" params={{ id: line.agreementId }}>
              {line.title}
            </Link>{" "}
            {line.illustrative && <IllustrativeBadge />} {i18n._(scopeWords[line.scope])}
            {line.territory && `, ${line.territory.name}`} · {euros(i18n.locale, line.amount)}
            {line.funder.today && (
              <span className={styles.under}>
                <FunderName funder={line.funder} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
