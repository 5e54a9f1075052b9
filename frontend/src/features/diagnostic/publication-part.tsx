import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import type { DiagnosticDesk, DiagnosticDetails, DiagnosticEnd } from "@/api";
import { ActButton } from "@/shared/desk/act-button";
import { Conditions } from "@/shared/desk/conditions";
import styles from "@/shared/desk/desk.module.css";
import { moment } from "@/shared/i18n/moment";
import { useDiagnosticWrites } from "./use-diagnostic-writes";

type PublicationPartProps = {
  diagnostic: DiagnosticDetails;
  desk: DiagnosticDesk;
  end: DiagnosticEnd;
  /** Of the state that is shown: nobody publishes what she has not seen. */
  etag: string;
  officer: boolean;
  manager: boolean;
};

/** The check of statistical secrecy, the publication, and what follows it. */
export function PublicationPart({ diagnostic, desk, end, etag, officer, manager }: PublicationPartProps) {
  const { t, i18n } = useLingui();
  const { publish } = useDiagnosticWrites(diagnostic.slug);
  const { slug, stage, publishedAt } = diagnostic;
  const unmet = desk.transitions.find(({ to }) => to === "PUBLISHED")?.unmet ?? [];
  const at = publishedAt && moment(i18n.locale, publishedAt, "short");
  return (
    <section className={styles.part} aria-labelledby="publication">
      <h3 id="publication">
        <Trans>Publication</Trans>
      </h3>
      {at && (
        <>
          <p>
            <Trans>Publié le {at}. Il ne change plus : une nouvelle version prend sa place.</Trans>
          </p>
          <Following diagnostic={diagnostic} officer={officer} />
        </>
      )}
      {!at && stage !== "FINALISING" && stage !== "ABANDONED" && (
        <p className="muted">
          <Trans>Une fois finalisé et accepté par le territoire, le diagnostic se publie ici.</Trans>
        </p>
      )}
      {stage === "FINALISING" && (
        <>
          {officer && <Suppression slug={slug} etag={etag} end={end} />}
          {unmet.length > 0 && (
            <div className={styles.missing}>
              <p>
                <Trans>Avant de publier, il manque :</Trans>
              </p>
              <Conditions unmet={unmet} />
            </div>
          )}
          {unmet.length === 0 &&
            (manager ? (
              <ActButton act={(headers) => publish({ ...headers, "If-Match": etag }, t`Diagnostic publié`)}>
                <Trans>Publier le diagnostic</Trans>
              </ActButton>
            ) : (
              <p className="muted">
                <Trans>Rien ne manque : une personne responsable à l’Ansa peut le publier.</Trans>
              </p>
            ))}
        </>
      )}
    </section>
  );
}

/** Which figures everybody else will not read: seen before anything is published. */
function Suppression({ slug, etag, end: { suppression } }: { slug: string; etag: string; end: DiagnosticEnd }) {
  const { t } = useLingui();
  const { recordSuppressionCheck } = useDiagnosticWrites(slug);
  return (
    <>
      {suppression?.current &&
        (suppression.withheld.length === 0 ? (
          <p>
            <Trans>Secret statistique contrôlé : aucun chiffre n’est masqué.</Trans>
          </p>
        ) : (
          <p>
            <Trans>Secret statistique contrôlé ; chiffres masqués pour le public :</Trans>{" "}
            {suppression.withheld.join(", ")}
          </p>
        ))}
      {!suppression?.current && (
        <ActButton
          quiet
          act={(headers) => recordSuppressionCheck({ ...headers, "If-Match": etag }, t`Secret statistique contrôlé`)}
        >
          <Trans>Contrôler le secret statistique</Trans>
        </ActButton>
      )}
    </>
  );
}

/** The version that takes the place of this one. */
function Following({
  diagnostic: { slug, successor, stage },
  officer,
}: {
  diagnostic: DiagnosticDetails;
  officer: boolean;
}) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { follow } = useDiagnosticWrites(slug);
  if (successor) {
    const { version } = successor;
    return (
      <p>
        <Link to="/diagnostics/$slug/travail" params={{ slug: successor.slug }}>
          <Trans>Version {version}</Trans>
        </Link>
      </p>
    );
  }
  return officer && stage === "PUBLISHED" ? (
    <ActButton
      quiet
      act={async (headers) => {
        const next = await follow(headers, t`Nouvelle version commencée`);
        await navigate({ to: "/diagnostics/$slug/travail", params: { slug: next } });
      }}
    >
      <Trans>Commencer la version suivante</Trans>
    </ActButton>
  ) : null;
}
