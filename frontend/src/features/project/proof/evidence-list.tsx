import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { EvidenceDetails, Me } from "@/api";
import styles from "../project.module.css";
import { AddEvidence } from "./add-evidence";
import { Correctable } from "./correctable";
import { EditEvidence } from "./edit-evidence";
import { EvidenceEntry } from "./evidence-entry";

type EvidenceListProps = { slug: string; evidence: EvidenceDetails[]; me: Me };

/** On what the level rests: entered by one of the team, confirmed by a manager who is somebody else. */
export default function EvidenceList({ slug, evidence, me }: EvidenceListProps) {
  const [adding, setAdding] = useState(false);
  return (
    <>
      <ul className={styles.rows}>
        {evidence.map((one) => (
          <EvidenceItem key={one.id} slug={slug} evidence={one} me={me} />
        ))}
      </ul>
      {adding ? (
        <AddEvidence slug={slug} onClose={() => setAdding(false)} />
      ) : (
        <p className="no-print">
          <button type="button" className="button quiet" onClick={() => setAdding(true)}>
            <Trans>Ajouter une preuve</Trans>
          </button>
        </p>
      )}
    </>
  );
}

type EvidenceItemProps = { slug: string; evidence: EvidenceDetails; me: Me };

function EvidenceItem({ slug, evidence, me }: EvidenceItemProps) {
  const { id, documentTitle } = evidence;
  return (
    <li>
      <Correctable name={documentTitle} form={(close) => <EditEvidence slug={slug} id={id} onClose={close} />}>
        {(button) => (
          <EvidenceEntry slug={slug} evidence={evidence} me={me}>
            {button}
          </EvidenceEntry>
        )}
      </Correctable>
    </li>
  );
}
