import { useLingui } from "@lingui/react/macro";
import { ApiError } from "@/shared/api-error";
import { FileDrop } from "@/shared/files/file-drop";
import { refusalInWords } from "@/shared/forms/refusal-words";
import { useProofWrites } from "./use-proof-writes";

const extensions = [".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".png", ".jpg", ".jpeg"];

/** Joins a file, for the team alone until it says otherwise. */
export function AddDocument({ slug }: { slug: string }) {
  const { t, i18n } = useLingui();
  const { send } = useProofWrites(slug);
  const refusalOf = (error: unknown) => {
    const refusal = error instanceof ApiError ? error.errors[0] : undefined;
    return refusal && refusalInWords(i18n, refusal);
  };
  return (
    <div className="no-print">
      <FileDrop
        label={t`Joindre un document`}
        extensions={extensions}
        maximum={20 * 1024 * 1024}
        send={send("TEAM", t`Document joint`)}
        refusalOf={refusalOf}
      />
    </div>
  );
}
