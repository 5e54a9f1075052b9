import { Trans, useLingui } from "@lingui/react/macro";
import type { DocumentDetails } from "@/api";
import { moment } from "@/shared/i18n/moment";
import styles from "../project.module.css";
import { Correctable } from "./correctable";
import { DocumentLink } from "./document-link";
import { EditDocument } from "./edit-document";
import { RemoveButton } from "./remove-button";
import { useProofWrites } from "./use-proof-writes";

/** A document as the team sees it: who added it, who reads it, its correction and the way out. */
export function TeamDocument({ slug, document }: { slug: string; document: DocumentDetails }) {
  const { t, i18n } = useLingui();
  const { removeDocument } = useProofWrites(slug);
  const { id, title, audience, addedBy, addedAt } = document;
  const who = addedBy.name ?? addedBy.account;
  const at = moment(i18n.locale, addedAt, "short");
  return (
    <li>
      <Correctable name={title} form={(close) => <EditDocument slug={slug} id={id} onClose={close} />}>
        {(button) => (
          <>
            <div>
              <DocumentLink slug={slug} document={document} />
              <p className="muted small">
                <Trans>
                  Ajouté par {who}, le {at}
                </Trans>
                {" · "}
                {audience === "TEAM" ? (
                  <Trans>lu par l’équipe Ansa</Trans>
                ) : (
                  <Trans>lu par tout le monde, une fois publié</Trans>
                )}
              </p>
            </div>
            <div className={`${styles.acts} no-print`}>
              {button}
              <RemoveButton name={title} remove={() => removeDocument(id, t`Document supprimé`)} />
            </div>
          </>
        )}
      </Correctable>
    </li>
  );
}
