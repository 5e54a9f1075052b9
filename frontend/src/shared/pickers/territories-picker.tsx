import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useEffect, useRef } from "react";
import { searchTerritories } from "@/api";
import { FieldFrame, type FieldWords } from "@/shared/forms/field-frame";
import type { HeldBinding } from "@/shared/forms/use-saved-form";
import { territoryTypeWords } from "@/shared/territories/territory-types";
import type { Picked } from "./picked";
import styles from "./pickers.module.css";

const Combobox = lazy(() => import("./combobox"));

/** The territories where something can be at work. */
const places = ["DEPARTMENT", "EPCI", "COMMUNE"];

/** Several territories, found one after the other by name or code. */
export function TerritoriesPicker({ value, onChange, ...words }: HeldBinding<Picked[]> & FieldWords) {
  const { i18n } = useLingui();
  const added = useRef(false);
  const codes = value.map(({ id }) => id);

  // The box begins anew after each choice: whoever types goes on
  useEffect(() => {
    if (added.current) {
      added.current = false;
      document.getElementById(words.id)?.focus();
    }
  });

  function add(picked: Picked | undefined) {
    if (picked && !codes.includes(picked.id)) {
      added.current = true;
      onChange([...value, picked]);
    }
  }

  return (
    <FieldFrame {...words}>
      {value.length > 0 && (
        <ul className={styles.picked}>
          {value.map(({ id, name }) => (
            <li key={id}>
              <button type="button" onClick={() => onChange(value.filter((one) => one.id !== id))}>
                {name}
                <span aria-hidden="true">×</span>
                <span className="visually-hidden">
                  <Trans>, retirer</Trans>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Suspense fallback={<div className={styles.coming} />}>
        <Combobox
          key={codes.join()}
          {...words}
          value={undefined}
          onChange={add}
          find={async (q) => {
            const { data } = await searchTerritories({ query: { q, limit: 20 }, throwOnError: true });
            return data.items
              .filter(({ type, code }) => places.includes(type) && !codes.includes(code))
              .map(({ code, name, type, officialCode }) => ({
                id: code,
                name,
                detail: `${i18n._(territoryTypeWords[type])} ${officialCode}`,
              }));
          }}
        />
      </Suspense>
    </FieldFrame>
  );
}
