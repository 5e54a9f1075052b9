import { useLingui } from "@lingui/react";
import { searchTerritories } from "@/api";
import type { FieldWords } from "@/shared/forms/field-frame";
import type { HeldBinding } from "@/shared/forms/use-saved-form";
import { territoryTypeWords } from "@/shared/territories/territory-types";
import type { Picked } from "./picked";
import { Picker } from "./picker";

/** A territory, by the start of its name or by its code; the id is its code. */
export function TerritoryPicker(props: HeldBinding<Picked | undefined> & FieldWords) {
  const { i18n } = useLingui();
  return (
    <Picker
      {...props}
      find={async (q) => {
        const { data } = await searchTerritories({ query: { q, limit: 12 }, throwOnError: true });
        return data.items.map(({ code, name, type, officialCode }) => ({
          id: code,
          name,
          detail: `${i18n._(territoryTypeWords[type])} ${officialCode}`,
        }));
      }}
    />
  );
}
