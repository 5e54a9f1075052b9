import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { FileDrop } from "@/shared/files/file-drop";
import type { SendFile } from "@/shared/files/use-sending";
import { FIGURE_FILES } from "./figure-files";
import { fileRefusalInWords } from "./file-refusal-words";
import styles from "./imports.module.css";
import { useSendFigures } from "./use-send-figures";

/** Sends a file to be looked at, then leads to what it would change. */
export function SendFigures() {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const sendFigures = useSendFigures();

  const send: SendFile = async (file, onProgress, signal) => {
    const { id } = await sendFigures(file, { onProgress, signal });
    await navigate({ to: "/imports/$id", params: { id } });
  };

  return (
    <div className={`${styles.send} no-print`}>
      <FileDrop
        {...FIGURE_FILES}
        label={t`Nouveau fichier de chiffres`}
        send={send}
        refusalOf={(error) => fileRefusalInWords(i18n, error)}
      />
    </div>
  );
}
