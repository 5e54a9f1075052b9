import type { IndicatorSummary } from "@/api";
import { matches } from "@/shared/i18n/fold";
import { Picker } from "@/shared/pickers/picker";
import { useCatalogue } from "./use-catalogue";

type IndicatorPickerProps = {
  id: string;
  label: string;
  code: string;
  optional?: boolean;
  onPick: (indicator: IndicatorSummary) => void;
};

const MOST = 20;

/** An indicator of the catalogue, by its code or by words of its name. */
export function IndicatorPicker({ code, onPick, ...words }: IndicatorPickerProps) {
  const catalogue = useCatalogue();
  const chosen = catalogue.get(code);
  return (
    <Picker
      // The catalogue may come after the code
      key={chosen?.name}
      {...words}
      name="indicateur"
      error={undefined}
      value={chosen && { id: chosen.code, name: `${chosen.code} ${chosen.name}` }}
      onChange={(picked) => {
        const indicator = picked && catalogue.get(picked.id);
        if (indicator) {
          onPick(indicator);
        }
      }}
      find={async (typed) =>
        [...catalogue.values()]
          .filter(({ code: each, name }) => matches(`${each} ${name}`, typed))
          .slice(0, MOST)
          .map(({ code: each, name }) => ({ id: each, name: `${each} ${name}` }))
      }
    />
  );
}
