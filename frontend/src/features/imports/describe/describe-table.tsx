import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { FileMappingDetails, FileTables } from "@/api";
import { FileDrop } from "@/shared/files/file-drop";
import { upload } from "@/shared/files/upload";
import type { SendFile } from "@/shared/files/use-sending";
import { FIGURE_FILES } from "../figure-files";
import { fileRefusalInWords } from "../file-refusal-words";
import styles from "./describe.module.css";
import { DescriptionForm } from "./description-form";

type Opened = { file: File; tables: FileTables["tables"] };

type DescribeTableProps = {
  /** A description to make better; otherwise a new one. */
  model: { mapping: FileMappingDetails; etag: string } | undefined;
  onClose: () => void;
};

/** Shows how a file begins, and asks which column is which. */
export default function DescribeTable({ model, onClose }: DescribeTableProps) {
  const { t, i18n } = useLingui();
  const [opened, setOpened] = useState<Opened>();

  const open: SendFile = async (file, onProgress, signal) => {
    const { tables } = (await upload(`/api/v1/file-tables?${new URLSearchParams({ fileName: file.name })}`, file, {
      headers: { "Idempotency-Key": crypto.randomUUID() },
      onProgress,
      signal,
    })) as FileTables;
    setOpened({ file, tables });
  };

  return (
    <div className={styles.whole}>
      {opened ? (
        <DescriptionForm key={opened.file.name} {...opened} model={model} />
      ) : (
        <FileDrop
          {...FIGURE_FILES}
          label={t`Tableau à décrire`}
          send={open}
          refusalOf={(error) => fileRefusalInWords(i18n, error)}
        />
      )}
      <p>
        <button type="button" className="button quiet" onClick={onClose}>
          <Trans>Ne plus décrire</Trans>
        </button>
      </p>
    </div>
  );
}
