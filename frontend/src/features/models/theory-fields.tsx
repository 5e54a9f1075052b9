import { Trans } from "@lingui/react/macro";
import type { TheoryOfChange } from "@/api";
import type { HeldBinding } from "@/shared/forms/use-saved-form";
import { PartField } from "./part-field";
import { TheoryEditor } from "./theory-editor";

/** Why it should work, drawn. */
export function TheoryFields({ id, label, error, value, onChange }: HeldBinding<TheoryOfChange>) {
  return (
    <PartField
      id={id}
      label={label}
      error={error}
      help={
        <Trans>
          Ce que l’on fait, ce que cela produit, ce que cela change, et l’indicateur qui le mesure. Un lien que personne
          ne mesure se voit.
        </Trans>
      }
    >
      <TheoryEditor theory={value} onTheory={onChange} />
    </PartField>
  );
}
