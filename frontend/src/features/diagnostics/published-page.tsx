import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, Navigate } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { type PublishedContent, type PublishedDiagnostic, readDiagnostic } from "@/api";
import { isNotFound } from "@/shared/api-error";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { modalityWords } from "@/shared/diagnostics/diagnostic-words";
import { moment } from "@/shared/i18n/moment";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { NotFoundPage, WaitingPage } from "@/shared/layout/page-states";
import { PageTitle } from "@/shared/layout/page-title";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import { publicWords, stepWords } from "@/shared/projects/project-words";
import { useMe } from "@/shared/session/use-me";
import styles from "./published.module.css";
import { publishedQuery } from "./published-query";

type PublishedPageProps = {
  slug: string;
  /** The parts that other features show. */
  figures: (content: PublishedContent) => ReactNode;
  tension: (content: PublishedContent) => ReactNode;
  review: (content: PublishedContent) => ReactNode;
  findings: (content: PublishedContent) => ReactNode;
  options: (content: PublishedContent) => ReactNode;
};

/** A published diagnostic, for those who were not there: what was looked at, found, on what evidence, what could be done. */
export function PublishedPage({ slug, ...parts }: PublishedPageProps) {
  const query = useQuery(publishedQuery(slug));
  const me = useMe();
  const signedIn = me?.kind === "PERSON";
  const shown = query.data !== undefined;
  useEffect(() => {
    if (signedIn && shown) {
      // What waited to be read is read; that it could not be said is no reason to disturb
      readDiagnostic({ path: { slug } }).catch(() => undefined);
    }
  }, [signedIn, shown, slug]);
  if (isNotFound(query.error)) {
    return signedIn ? <Navigate to="/diagnostics/$slug/travail" params={{ slug }} replace /> : <NotFoundPage />;
  }
  if (!query.data) {
    return query.isError ? (
      <div className="page">
        <LoadFailure error={query.error} retry={query.refetch} />
      </div>
    ) : (
      <WaitingPage />
    );
  }
  return (
    <article className="page">
      <PublishedHead published={query.data} />
      <div className={styles.body}>
        <Looked content={query.data.content} />
        <Parts content={query.data.content} {...parts} />
        <Told content={query.data.content} />
        <TakeAway slug={slug} />
      </div>
    </article>
  );
}

type PartsProps = Omit<PublishedPageProps, "slug"> & { content: PublishedContent };

function Parts({ content, figures, tension, review, findings, options }: PartsProps) {
  return (
    <>
      <section aria-labelledby="trouve">
        <h2 id="trouve">
          <Trans>Ce que nous avons trouvé</Trans>
        </h2>
        {findings(content)}
      </section>
      <section aria-labelledby="pourrait">
        <h2 id="pourrait">
          <Trans>Ce qui pourrait être fait</Trans>
        </h2>
        {options(content)}
      </section>
      <section aria-labelledby="chiffres">
        <h2 id="chiffres">
          <Trans>Les chiffres</Trans>
        </h2>
        {figures(content)}
      </section>
      {content.tension && (
        <section aria-labelledby="tension">
          <h2 id="tension">
            <Trans>Tension et vulnérabilité</Trans>
          </h2>
          {tension(content)}
        </section>
      )}
      <section aria-labelledby="initiatives">
        <h2 id="initiatives">
          <Trans>Ce qui existe, étape par étape</Trans>
        </h2>
        {review(content)}
      </section>
    </>
  );
}

/** The same for programs and spreadsheets, at addresses that stay. */
function TakeAway({ slug }: { slug: string }) {
  return (
    <section aria-labelledby="donnees" className="no-print">
      <h2 id="donnees">
        <Trans>Les données</Trans>
      </h2>
      <p className={styles.under}>
        <a href={`/api/v1/diagnostics/${slug}/published.csv`} download={`${slug}-chiffres.csv`}>
          <Trans>Chiffres (CSV)</Trans>
        </a>
        <a href={`/api/v1/diagnostics/${slug}/published`} download={`${slug}.json`}>
          <Trans>Tout le diagnostic (JSON)</Trans>
        </a>
        <Link to="/diagnostics/comparer" search={{ a: slug }}>
          <Trans>Comparer à un autre diagnostic</Trans>
        </Link>
      </p>
    </section>
  );
}

function PublishedHead({ published }: { published: PublishedDiagnostic }) {
  const { i18n } = useLingui();
  const { content, version, successor, predecessor, publishedAt } = published;
  const { scope, territory } = content;
  const at = moment(i18n.locale, publishedAt);
  return (
    <>
      <Breadcrumbs here={scope.title}>
        <Link to="/diagnostics">
          <Trans>Diagnostics</Trans>
        </Link>
      </Breadcrumbs>
      {successor && (
        <p className={styles.superseded}>
          <Trans>
            Une version plus récente a pris la place de celle-ci, qui reste lisible telle qu’elle a été publiée.
          </Trans>{" "}
          <Link to="/diagnostics/$slug" params={{ slug: successor.slug }}>
            <Trans>Lire la version {successor.version}</Trans>
          </Link>
        </p>
      )}
      <PageTitle title={scope.title} />
      <p className={styles.under}>
        <Link to="/territoires/$code" params={{ code: territory.code }}>
          {territory.name}
        </Link>
        {scope.pathway && <span>{scope.pathway}</span>}
        <span>
          <Trans>chiffres de {scope.referenceYear}</Trans>
        </span>
        {scope.illustrative && <IllustrativeBadge />}
      </p>
      <p className="muted small">
        <Trans>
          Version {version}, publiée le {at}.
        </Trans>{" "}
        {predecessor && (
          <Link to="/diagnostics/$slug" params={{ slug: predecessor.slug }}>
            <Trans>Lire la version {predecessor.version}</Trans>
          </Link>
        )}
      </p>
    </>
  );
}

function Looked({ content: { scope, comparisons } }: { content: PublishedContent }) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="regarde">
      <h2 id="regarde">
        <Trans>Ce que nous avons regardé</Trans>
      </h2>
      <p className={styles.question}>{scope.question}</p>
      <dl className={styles.terms}>
        <div>
          <dt>
            <Trans>Étapes du parcours</Trans>
          </dt>
          <dd>{scope.steps.map((step) => i18n._(stepWords[step])).join(", ")}</dd>
        </div>
        <div>
          <dt>
            <Trans>Publics</Trans>
          </dt>
          <dd>{scope.publics.map((one) => i18n._(publicWords[one])).join(", ")}</dd>
        </div>
        <div>
          <dt>
            <Trans>Comparé à</Trans>
          </dt>
          <dd>{comparisons.map(({ name }) => name).join(", ")}</dd>
        </div>
        <div>
          <dt>
            <Trans>Comité de pilotage</Trans>
          </dt>
          <dd>{scope.steering.join(", ")}</dd>
        </div>
      </dl>
    </section>
  );
}

function Told({ content: { restitution, signedOn, territory } }: { content: PublishedContent }) {
  const { i18n } = useLingui();
  const day = partialDateInWords(i18n, restitution.heldOn);
  const how = i18n._(modalityWords[restitution.modality]).toLowerCase();
  const signed = partialDateInWords(i18n, signedOn);
  const { name } = territory;
  return (
    <section aria-labelledby="restitue">
      <h2 id="restitue">
        <Trans>Comment cela a été discuté</Trans>
      </h2>
      <p>
        <Trans>
          Restitution du {day}, {how}.
        </Trans>
      </p>
      <p className={styles.question}>{restitution.summary}</p>
      <p>
        <Trans>
          {name} a donné son accord le {signed}.
        </Trans>
      </p>
    </section>
  );
}
