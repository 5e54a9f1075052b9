import { Trans, useLingui } from "@lingui/react/macro";
import type { Audience, DocumentDetails } from "@/api";
import { useSaving } from "@/shared/forms/use-saving";
import { moment } from "@/shared/i18n/moment";
import styles from "../project.module.css";
import { DocumentLink } from "./document-link";
import { RemoveButton } from "./remove-button";
import { useProofWrites } from "./use-proof-writes";

/** A document as the team sees it: who added it, for whom it is, and the way out. */
export function TeamDocument({ slug, document }: { slug: string; document: DocumentDetails }) {
  const { t, i18n } = useLingui();
  const { showTo, removeDocument } = useProofWrites(slug);
  const { saving, failure, attempt } = useSaving();
  const { id, title, audience, addedBy, addedAt } = document;
  const who = addedBy.name ?? addedBy.account;
  const at = moment(i18n.locale, addedAt, "short");
  return (
    <li>
      <div>
        <DocumentLink slug={slug} document={document} />
        <p className="muted small">
          <Trans>
            Ajouté par {who}, le {at}
          </Trans>
        </p>
        {failure !== undefined && (
          <p role="alert" className={styles.failed}>
            <Trans>Rien n’a changé. Rechargez la page et réessayez.</Trans>
          </p>
        )}
      </div>
      <div className={`${styles.acts} no-print`}>
        <select
          aria-label={t`Qui lit « ${title} »`}
          value={audience}
          disabled={saving}
          onChange={(event) => attempt(() => showTo(document, event.target.value as Audience, t`Lecteurs changés`))}
        >
          <option value="TEAM">{t`L’équipe Ansa`}</option>
          <option value="PUBLIC">{t`Tout le monde, une fois publié`}</option>
        </select>
        <RemoveButton name={title} remove={() => removeDocument(id, t`Document supprimé`)} />
      </div>
    </li>
  );
}
