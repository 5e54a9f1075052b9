import { Trans, useLingui } from "@lingui/react/macro";
import { type DragEvent, useId, useRef, useState } from "react";
import { formatsOf } from "@/shared/i18n/language";
import styles from "./file-drop.module.css";
import { type FileRules, fileRefusal, sizeInWords } from "./file-rules";
import { type SendFile, useSending } from "./use-sending";

type FileDropProps = FileRules & {
  label: string;
  send: SendFile;
  /** Why the server does not want the file, and the cure; nothing when sending it again may help. */
  refusalOf?: (error: unknown) => string | undefined;
};

/** A file chosen or dropped: refused in words before it is sent, then followed until it is there. */
export function FileDrop({ label, send, refusalOf, ...rules }: FileDropProps) {
  const { t, i18n } = useLingui();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { sending, start, cancel } = useSending(send);
  const unwanted = sending?.state === "failed" ? refusalOf?.(sending.error) : undefined;
  const maximum = sizeInWords(i18n, rules.maximum);
  const percent = sending?.part.toLocaleString(formatsOf(i18n.locale), { style: "percent" });

  function take(file: File | undefined) {
    if (file) {
      const refused = fileRefusal(i18n, file, rules);
      setRefusal(refused);
      if (!refused) {
        start(file);
      }
    }
    if (input.current) {
      input.current.value = ""; // the same file, mended, can be chosen again
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  }

  return (
    <div className={styles.whole}>
      <label
        htmlFor={id}
        className={styles.drop}
        data-over={over || undefined}
        data-invalid={refusal ? true : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className={styles.label}>{label}</span>
        <span className={styles.ways}>
          <Trans>
            Déposez un fichier ici, ou <span className={styles.choose}>choisissez-le</span>
          </Trans>
        </span>
        <span className={styles.rules} id={`${id}-aide`}>
          <Trans>
            {rules.extensions.join(", ")}, {maximum} au plus
          </Trans>
        </span>
        <input
          ref={input}
          id={id}
          type="file"
          accept={rules.extensions.join(",")}
          aria-describedby={`${id}-aide`}
          onChange={(event) => take(event.target.files?.[0])}
        />
      </label>
      {refusal && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      {sending && (
        <div className={styles.sending}>
          <p>
            <span className={styles.name}>{sending.file.name}</span>{" "}
            <span className="muted small">{sizeInWords(i18n, sending.file.size)}</span>
          </p>
          {sending.state === "going" && (
            <>
              <progress value={sending.part} aria-label={t`Envoi de ${sending.file.name}`} />
              <span className={styles.percent}>{percent}</span>
              <button type="button" className="button quiet" onClick={cancel}>
                <Trans>Annuler l’envoi</Trans>
              </button>
            </>
          )}
          <p role="status" className={styles.outcome} data-state={sending.state}>
            {sending.state === "done" && <Trans>Envoyé</Trans>}
            {sending.state === "cancelled" && <Trans>Envoi annulé, rien n’a été gardé.</Trans>}
            {sending.state === "failed" && !unwanted && <Trans>L’envoi n’a pas abouti.</Trans>}
            {sending.state === "going" && sending.part === 1 && <Trans>Reçu, lecture en cours…</Trans>}
          </p>
          {["failed", "cancelled"].includes(sending.state) && !unwanted && (
            <button type="button" className="button quiet" onClick={() => start(sending.file)}>
              <Trans>Renvoyer</Trans>
            </button>
          )}
          {unwanted && (
            <p role="alert" className={styles.refusal}>
              {unwanted}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
