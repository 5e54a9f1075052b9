import { useLingui } from "@lingui/react";
import type { SheetDocument } from "@/api";
import { sizeInWords } from "@/shared/files/file-rules";
import { fileAddress } from "./documents-query";

/** A document's title, which downloads it, with its kind and its size. */
export function DocumentLink({ slug, document }: { slug: string; document: SheetDocument }) {
  const { i18n } = useLingui();
  const { id, title, fileName, type, size } = document;
  return (
    <span>
      <a href={fileAddress(slug, id)} download={fileName}>
        {title}
      </a>{" "}
      <span className="muted small">
        {type}, {sizeInWords(i18n, size)}
      </span>
    </span>
  );
}
