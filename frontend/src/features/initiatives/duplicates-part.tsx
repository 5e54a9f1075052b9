import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import type { InitiativeDetails, InitiativeLikeness, InitiativePair } from "@/api";
import { ConfirmDialog } from "@/shared/dialogs/confirm-dialog";
import { useSaving } from "@/shared/forms/use-saving";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { duplicatesQuery } from "./initiative-queries";
import { publicsInWords, statusWords, stepsInWords } from "./initiative-words";
import styles from "./initiatives.module.css";
import { useInitiativeWrites } from "./use-initiative-writes";

const reasons: Record<InitiativeLikeness, MessageDescriptor> = {
  SAME_SIRET: msg`Même SIRET`,
  SIMILAR_NAME: msg`Noms très proches, même lieu`,
};

/** Initiatives that were probably entered twice, side by side. */
export function DuplicatesPart({ slug, mayEdit }: { slug: string; mayEdit: boolean }) {
  const { t } = useLingui();
  const found = useQuery(duplicatesQuery(slug));
  return (
    <>
      <h2>
        <Trans>Doublons probables</Trans>
      </h2>
      <p>
        <Trans>
          Même SIRET, ou noms très proches au même lieu. Un opérateur peut mener plusieurs initiatives : c’est à vous de
          dire si deux fiches n’en font qu’une.
        </Trans>
      </p>
      {found.isError && <LoadFailure error={found.error} retry={found.refetch} />}
      {found.isPending && <Skeleton lines={6} />}
      {found.data?.length === 0 && (
        <EmptyState title={t`Aucun doublon probable`}>
          <Trans>Rien ne se ressemble assez. Relisez cette page après chaque import.</Trans>
        </EmptyState>
      )}
      <ul>
        {found.data?.map((pair) => (
          <Pair key={pair.first.id + pair.second.id} slug={slug} pair={pair} mayEdit={mayEdit} />
        ))}
      </ul>
    </>
  );
}

function Pair({ slug, pair, mayEdit }: { slug: string; pair: InitiativePair; mayEdit: boolean }) {
  const { t, i18n } = useLingui();
  const key = useRef(crypto.randomUUID());
  const [kept, setKept] = useState<InitiativeDetails>();
  const { failure, attempt } = useSaving();
  const { merge } = useInitiativeWrites(slug, () => document.querySelector("h1")?.focus());
  const { first, second, reason } = pair;
  const gone = kept === first ? second : first;
  return (
    <li className={styles.pair}>
      <h3>{i18n._(reasons[reason])}</h3>
      <div className={styles.sides}>
        {[first, second].map((side) => (
          <Side key={side.id} initiative={side}>
            {mayEdit && (
              <button type="button" className="button quiet" onClick={() => setKept(side)}>
                <Trans>
                  Garder celle-ci<span className="visually-hidden"> : {side.name}</span>
                </Trans>
              </button>
            )}
          </Side>
        ))}
      </div>
      {failure !== undefined && (
        <p role="alert">
          <Trans>La fusion n’a pas abouti. Réessayez dans un instant.</Trans>
        </p>
      )}
      {kept && (
        <ConfirmDialog
          title={t`Fusionner ces initiatives ?`}
          verb={t`Fusionner`}
          onConfirm={() => attempt(() => merge(gone.id, kept.id, key.current))}
          onClose={() => setKept(undefined)}
        >
          <p>
            <Trans>
              « {kept.name} » prend les étapes et les publics de « {gone.name} », et ce qu’elle ne savait pas. L’autre
              fiche disparaît ; ce qui s’appuie sur elle s’appuiera sur celle-ci. C’est sans retour.
            </Trans>
          </p>
        </ConfirmDialog>
      )}
    </li>
  );
}

function Side({ initiative, children }: { initiative: InitiativeDetails; children: ReactNode }) {
  const { i18n } = useLingui();
  const { name, operator, siret, steps, publics, place, status, description } = initiative;
  return (
    <div className={styles.side}>
      <strong>{name}</strong>
      <p className="muted small">
        {[operator, siret, place.name, i18n._(statusWords[status])].filter(Boolean).join(" · ")}
      </p>
      <p className="small">{stepsInWords(i18n, steps)}</p>
      <p className="small">{publicsInWords(i18n, publics)}</p>
      {description && <p className="small">{description}</p>}
      {children}
    </div>
  );
}
