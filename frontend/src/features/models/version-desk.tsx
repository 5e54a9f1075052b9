import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ModelDesk, ModelVersionDetails } from "@/api";
import { ConfirmDialog } from "@/shared/dialogs/confirm-dialog";
import { refusalInWords } from "@/shared/forms/refusal-words";
import { SaveFailure } from "@/shared/forms/save-failure";
import { useSaving } from "@/shared/forms/use-saving";
import { moment } from "@/shared/i18n/moment";
import { useMe } from "@/shared/session/use-me";
import styles from "./models.module.css";
import { PublishModel } from "./publish-model";
import { useModelWrites } from "./use-model-writes";

type VersionDeskProps = { slug: string; version: ModelVersionDetails; desk: ModelDesk; onDeleted: () => void };

/** What Ansa's team does with a draft: go on writing, publish, let go. */
export function VersionDesk({ slug, version, desk, onDeleted }: VersionDeskProps) {
  const { t, i18n } = useLingui();
  const me = useMe();
  const [asking, setAsking] = useState<"publish" | "delete">();
  const { failure, attempt } = useSaving();
  const { remove } = useModelWrites(slug);
  const { number } = version;
  const changed = moment(i18n.locale, desk.updatedAt);
  const author = desk.updatedBy.name ?? t`une personne effacée`;
  const manager = me?.memberships.includes("ANSA_MANAGER") ?? false;
  const deletion = () =>
    attempt(async () => {
      await remove(number);
      onDeleted();
    });
  return (
    <div className={`${styles.desk} no-print`}>
      <p>
        <Trans>
          Brouillon que l’équipe Ansa est seule à voir, modifié le {changed} par {author}.
        </Trans>
      </p>
      {desk.missing.length > 0 && (
        <>
          <p>
            <Trans>Avant de le publier, il manque :</Trans>
          </p>
          <ul>
            {desk.missing.map((condition) => (
              <li key={condition.code}>{refusalInWords(i18n, condition)}</li>
            ))}
          </ul>
        </>
      )}
      {!manager && desk.missing.length === 0 && (
        <p className="muted small">
          <Trans>Il est complet. Une personne responsable peut le publier.</Trans>
        </p>
      )}
      <p className={styles.adders}>
        <Link to="/projets/$slug/modele/$number/modifier" params={{ slug, number: String(number) }} className="button">
          <Trans>Modifier le brouillon</Trans>
        </Link>
        {manager && (
          <button
            type="button"
            className="button"
            disabled={desk.missing.length > 0}
            onClick={() => setAsking("publish")}
          >
            <Trans>Publier cette version…</Trans>
          </button>
        )}
        <button type="button" className="button quiet" onClick={() => setAsking("delete")}>
          <Trans>Supprimer le brouillon…</Trans>
        </button>
      </p>
      {failure !== undefined && <SaveFailure error={failure} retry={deletion} />}
      {asking === "publish" && <PublishModel slug={slug} version={version} onClose={() => setAsking(undefined)} />}
      {asking === "delete" && (
        <ConfirmDialog
          title={t`Supprimer ce brouillon ?`}
          verb={t`Supprimer le brouillon`}
          onConfirm={deletion}
          onClose={() => setAsking(undefined)}
        >
          <p>
            <Trans>Les versions publiées restent. Ce que le brouillon avait de nouveau sera perdu.</Trans>
          </p>
        </ConfirmDialog>
      )}
    </div>
  );
}
