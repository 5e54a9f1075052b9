import { Trans, useLingui } from "@lingui/react/macro";
import { RemoveButton } from "@/shared/dialogs/remove-button";

/** Takes somebody out of the team, once confirmed. */
export function RemoveMember({ name, remove }: { name: string; remove: () => Promise<void> }) {
  const { t } = useLingui();
  return (
    <RemoveButton
      label={t`Retirer ${name}`}
      words={<Trans>Retirer</Trans>}
      title={t`Retirer ${name} de l’équipe ?`}
      verb={t`Retirer`}
      remove={remove}
    >
      <p>
        <Trans>Ce que cette personne a écrit reste ; elle n’écrit plus.</Trans>
      </p>
    </RemoveButton>
  );
}
