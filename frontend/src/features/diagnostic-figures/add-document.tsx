import { useLingui } from "@lingui/react/macro";
import { ApiError } from "@/shared/api-error";
import { FileDrop } from "@/shared/files/file-drop";
import { refusalInWords } from "@/shared/forms/refusal-words";
import { useFigureWrites } from "./use-figure-writes";

const extensions = [".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".png", ".jpg", ".jpeg"];

/** Joins a file, which can then be chosen as what a figure rests on. */
export function AddDocument({ slug }: { slug: string }) {
  const { t, i18n } = useLingui();
  const { send } = useFigureWrites(slug);
  return (
    <FileDrop
      label={t`Joindre un document`}
      extensions={extensions}
      maximum={20 * 1024 * 1024}
      send={send(t`Document joint : choisissez-le ci-dessus`)}
      refusalOf={(error) => {
        const refusal = error instanceof ApiError ? error.errors[0] : undefined;
        return refusal && refusalInWords(i18n, refusal);
      }}
    />
  );
}
