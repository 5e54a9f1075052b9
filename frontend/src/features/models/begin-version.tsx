import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useRef, useState } from "react";
import { SaveFailure } from "@/shared/forms/save-failure";
import { useSaving } from "@/shared/forms/use-saving";
import styles from "./models.module.css";
import { useModelWrites } from "./use-model-writes";

type BeginVersionProps = { slug: string; from: number | undefined; onBegun: (number: number) => void };

/** Begins a draft, from what is in force or from nothing. */
export function BeginVersion({ slug, from, onBegun }: BeginVersionProps) {
  const { t } = useLingui();
  const [title, setTitle] = useState("");
  const { begin } = useModelWrites(slug);
  const { failure, attempt } = useSaving();
  const key = useRef(crypto.randomUUID());
  const start = () => attempt(async () => onBegun((await begin(title.trim(), key.current)).number));

  function submit(event: FormEvent) {
    event.preventDefault();
    start();
  }

  return (
    <form className={`${styles.begin} no-print`} onSubmit={submit} aria-label={t`Nouvelle version`}>
      <div className={styles.row}>
        <label className={styles.wide}>
          <Trans>Titre de la nouvelle version</Trans>
          <input
            type="text"
            value={title}
            required
            maxLength={120}
            autoComplete="off"
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <button type="submit" className="button">
          <Trans>Commencer un brouillon</Trans>
        </button>
      </div>
      {from !== undefined && (
        <p className="muted small">
          <Trans>Il reprendra tout ce que dit la version {from}, que vous pourrez changer.</Trans>
        </p>
      )}
      {failure !== undefined && <SaveFailure error={failure} retry={start} />}
    </form>
  );
}
