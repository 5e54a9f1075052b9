import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { DuplicatePair, OrganisationSummary, Reason } from "@/api";
import { inGroups } from "./business-numbers";
import { MergeDialog } from "./merge-dialog";
import { lifetimeInWords, typesInWords } from "./organisation-words";
import styles from "./organisations.module.css";

const reasons: Record<Reason, MessageDescriptor> = {
  SAME_SIRET: msg`Même SIRET`,
  SAME_SIREN: msg`Même SIREN`,
  SAME_NAME: msg`Même nom`,
  SIMILAR_NAME: msg`Noms très proches`,
};

/** Two that may be one, side by side: which of them stays is chosen by its button. */
export function DuplicateItem({ pair, mayMerge }: { pair: DuplicatePair; mayMerge: boolean }) {
  const { i18n } = useLingui();
  const [kept, setKept] = useState<OrganisationSummary>();
  const { first, second, reason } = pair;
  return (
    <li className={styles.pair}>
      <h2>{i18n._(reasons[reason])}</h2>
      <div className={styles.sides}>
        {[first, second].map((side) => (
          <Side key={side.id} organisation={side}>
            {mayMerge && (
              <button type="button" className="button quiet" onClick={() => setKept(side)}>
                <Trans>
                  Garder celle-ci<span className="visually-hidden"> : {side.name}</span>
                </Trans>
              </button>
            )}
          </Side>
        ))}
      </div>
      {kept && (
        <MergeDialog duplicate={kept === first ? second : first} kept={kept} onClose={() => setKept(undefined)} />
      )}
    </li>
  );
}

function Side({ organisation, children }: { organisation: OrganisationSummary; children: ReactNode }) {
  const { i18n } = useLingui();
  const { id, name, shortName, siren, siret, types, validFrom, validTo } = organisation;
  const number = siret ?? siren;
  return (
    <div className={styles.side}>
      <Link to="/organisations/$id" params={{ id }}>
        {name}
      </Link>
      <p className="muted small">
        {[shortName, number && inGroups(number), typesInWords(i18n, types), lifetimeInWords(i18n, validFrom, validTo)]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {children}
    </div>
  );
}
