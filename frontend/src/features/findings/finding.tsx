import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { FindingDetails } from "@/api";
import { Evidence } from "./evidence";
import { FindingForm } from "./finding-form";
import { strengthMarks, strengthWords, themeWords } from "./finding-words";
import styles from "./findings.module.css";

type FindingProps = { slug: string; finding: FindingDetails; mayEdit: boolean };

/** What is stated, how solid that is, and on what it rests. */
export function Finding({ slug, finding, mayEdit }: FindingProps) {
  const { i18n, t } = useLingui();
  const [writing, setWriting] = useState(false);
  if (writing) {
    return <FindingForm slug={slug} id={finding.id} onClose={() => setWriting(false)} />;
  }
  const { statement, theme, strength, evidence } = finding;
  return (
    <div className={styles.finding}>
      <p>
        <strong>{statement}</strong>
      </p>
      <p className={styles.facts}>
        <span>{i18n._(themeWords[theme])}</span>
        <span>
          <span aria-hidden="true">{strengthMarks[strength]}</span> {i18n._(strengthWords[strength])}
        </span>
      </p>
      <Evidence slug={slug} evidence={evidence} />
      {mayEdit && (
        <div>
          <button
            type="button"
            className="button quiet"
            aria-label={t`Modifier le constat « ${statement} »`}
            onClick={() => setWriting(true)}
          >
            <Trans>Modifier</Trans>
          </button>
        </div>
      )}
    </div>
  );
}
