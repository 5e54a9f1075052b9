import { Trans, useLingui } from "@lingui/react/macro";
import type { DiagnosticDetails } from "@/api";
import { InitiativeForm } from "./initiative-form";
import { nothing } from "./initiative-schema";
import { useInitiativeWrites } from "./use-initiative-writes";

/** Adds an initiative to the inventory. */
export function NewInitiative({ diagnostic, onDone }: { diagnostic: DiagnosticDetails; onDone: () => unknown }) {
  const { t } = useLingui();
  const { slug, territory } = diagnostic;
  const { add } = useInitiativeWrites(slug, onDone);
  return (
    <>
      <h2>
        <Trans>Nouvelle initiative</Trans>
      </h2>
      <InitiativeForm
        draft={`initiative:${slug}:nouvelle`}
        start={{ values: nothing }}
        save={add}
        label={t`Nouvelle initiative`}
        verb={<Trans>Ajouter l’initiative</Trans>}
        territory={territory.name}
      />
    </>
  );
}
