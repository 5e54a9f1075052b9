import { Trans, useLingui } from "@lingui/react/macro";
import type { DataImportDetails } from "@/api";
import { periodInWords } from "@/shared/figures/periods";
import { moment } from "@/shared/i18n/moment";
import { effectInWords } from "./import-counts";
import { layoutInWords, personInWords } from "./import-words";
import styles from "./imports.module.css";
import { StateChip } from "./state-chip";

/** Which file this is, and all that it does in one sentence. */
export function ImportHead({ file }: { file: DataImportDetails }) {
  const { i18n } = useLingui();
  const { id, fileName, format, mapping, state, period, importedAt, importedBy } = file;
  const received = moment(i18n.locale, importedAt);
  const person = personInWords(i18n, importedBy);
  const about = period && periodInWords(i18n, period);
  const effect = effectInWords(i18n, file);
  return (
    <>
      <p className={styles.facts}>
        <StateChip state={state} />
        <span>{mapping ? <Trans>lu selon la description « {mapping} »</Trans> : layoutInWords(i18n, format)}</span>
        {period && (
          <span>
            <Trans>chiffres : {about}</Trans>
          </span>
        )}
        <span>
          <Trans>
            reçu le {received}, {person}
          </Trans>
        </span>
        <a href={`/api/v1/imports/${id}/file`} download={fileName}>
          <Trans>Télécharger le fichier tel qu’il est venu</Trans>
        </a>
      </p>
      {file.effects.length > 0 && (
        <p className={styles.says}>
          {state === "PREVIEW" ? (
            <Trans>Enregistré, ce fichier donnerait :</Trans>
          ) : (
            <Trans>Ce fichier a donné :</Trans>
          )}{" "}
          <strong>{effect}.</strong>
        </p>
      )}
    </>
  );
}
