import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { InitiativeDetails } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import { publicsInWords, statusWords, stepsInWords } from "./initiative-words";
import styles from "./initiatives.module.css";

type InitiativeTableProps = {
  initiatives: InitiativeDetails[];
  /** The name, as a link where there is a page of it. */
  nameOf: (initiative: InitiativeDetails) => ReactNode;
  /** In a list of many territories, where it was reviewed. */
  fromOf?: (initiative: InitiativeDetails) => ReactNode;
};

/** Initiatives by name: who offers what, for which steps, for whom and where. */
export function InitiativeTable({ initiatives, nameOf, fromOf }: InitiativeTableProps) {
  const { t, i18n } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className={styles.box} tabIndex={0} aria-label={t`Initiatives`}>
      <table className={styles.table} data-blocks>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Initiative</Trans>
            </th>
            <th scope="col">
              <Trans>Étapes</Trans>
            </th>
            <th scope="col">
              <Trans>Publics</Trans>
            </th>
            <th scope="col">
              <Trans>Lieu</Trans>
            </th>
            <th scope="col">
              <Trans>État</Trans>
            </th>
            {fromOf && (
              <th scope="col">
                <Trans>Diagnostic</Trans>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {initiatives.map((initiative) => (
            <tr key={initiative.id}>
              <th scope="row">
                {nameOf(initiative)} {initiative.illustrative && <IllustrativeBadge />}
                <p className="muted small">{initiative.operator}</p>
              </th>
              <td data-title={t`Étapes`}>{stepsInWords(i18n, initiative.steps)}</td>
              <td data-title={t`Publics`}>{publicsInWords(i18n, initiative.publics)}</td>
              <td data-title={t`Lieu`}>{initiative.place.name}</td>
              <td data-title={t`État`}>
                <Status initiative={initiative} />
              </td>
              {fromOf && <td data-title={t`Diagnostic`}>{fromOf(initiative)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Status({ initiative }: { initiative: InitiativeDetails }) {
  const { i18n } = useLingui();
  const { status, endsOn, capacity } = initiative;
  const end = endsOn && partialDateInWords(i18n, endsOn);
  return (
    <>
      {i18n._(statusWords[status])}
      <p className="muted small">
        {end && (status === "ENDED" ? <Trans>fin : {end}</Trans> : <Trans>fin prévue : {end}</Trans>)}
        {end && capacity !== undefined && " · "}
        {capacity !== undefined && <Plural value={capacity} one="# personne par an" other="# personnes par an" />}
      </p>
    </>
  );
}
