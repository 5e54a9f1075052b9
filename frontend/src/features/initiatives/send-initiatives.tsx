import { Trans, useLingui } from "@lingui/react/macro";
import type { InitiativeImportDetails } from "@/api";
import { FileDrop } from "@/shared/files/file-drop";
import { upload } from "@/shared/files/upload";
import type { SendFile } from "@/shared/files/use-sending";
import { fileRefusalInWords } from "./import-words";
import styles from "./initiatives.module.css";

const FILES = { extensions: [".csv", ".xlsx", ".json"], maximum: 2_000_000 };

type SendInitiativesProps = { slug: string; onLooked: (id: string) => unknown };

/** Sends a file to be looked at, which changes nothing. */
export function SendInitiatives({ slug, onLooked }: SendInitiativesProps) {
  const { t, i18n } = useLingui();

  const send: SendFile = async (file, onProgress, signal) => {
    const query = new URLSearchParams({ fileName: file.name });
    const looked = (await upload(`/api/v1/diagnostics/${slug}/initiative-imports?${query}`, file, {
      headers: { "Idempotency-Key": crypto.randomUUID() },
      onProgress,
      signal,
    })) as InitiativeImportDetails;
    await onLooked(looked.id);
  };

  return (
    <div className={`${styles.send} no-print`}>
      <p>
        <Trans>
          Un tableau CSV ou XLSX avec une ligne par initiative, ou un export data·inclusion v1 (JSON, structures et
          services). Rien n’est enregistré avant que vous ayez vu ce qui serait ajouté.
        </Trans>
      </p>
      <p>
        <a className="button quiet" href="/api/v1/initiative-template.csv" download="modele-initiatives.csv">
          <Trans>Télécharger le modèle (CSV)</Trans>
        </a>
      </p>
      <FileDrop
        {...FILES}
        label={t`Fichier d’initiatives`}
        send={send}
        refusalOf={(error) => fileRefusalInWords(i18n, error)}
      />
    </div>
  );
}
