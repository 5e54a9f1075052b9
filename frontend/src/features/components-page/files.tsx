import { useLingui } from "@lingui/react/macro";
import { FileDrop } from "@/shared/files/file-drop";
import styles from "./components-page.module.css";

const STEPS = 20;

/** Pretends to send, in two seconds. */
async function pretend(_file: File, onProgress: (part: number) => void, signal: AbortSignal) {
  for (let step = 1; step <= STEPS; step++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    signal.throwIfAborted();
    onProgress(step / STEPS);
  }
}

export default function Files() {
  const { t } = useLingui();
  return (
    <div className={styles.two}>
      <FileDrop
        label={t`Convention signée`}
        extensions={[".pdf", ".odt", ".docx"]}
        maximum={5_000_000}
        send={pretend}
      />
      <FileDrop
        label={t`Fichier qui ne partira pas`}
        extensions={[".csv", ".xlsx"]}
        maximum={1000}
        send={() => Promise.reject(new Error("Refused"))}
      />
    </div>
  );
}
