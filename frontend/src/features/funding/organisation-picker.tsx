import { listOrganisations } from "@/api";
import type { FieldWords } from "@/shared/forms/field-frame";
import type { HeldBinding } from "@/shared/forms/use-saved-form";
import type { Picked } from "@/shared/pickers/picked";
import { Picker } from "@/shared/pickers/picker";

/** An organisation, by the start of a word of its name. */
export function OrganisationPicker(props: HeldBinding<Picked | undefined> & FieldWords) {
  return (
    <Picker
      {...props}
      find={async (q) => {
        const { data } = await listOrganisations({ query: { q, limit: 12 }, throwOnError: true });
        return data.items.map(({ id, name, shortName }) => ({ id, name, ...(shortName && { detail: shortName }) }));
      }}
    />
  );
}
