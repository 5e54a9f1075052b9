import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { describedBy } from "@/shared/forms/field-frame";
import { matches } from "@/shared/i18n/fold";
import { useDebounced } from "@/shared/use-debounced";
import type { Choice, PickerProps } from "./picked";
import styles from "./pickers.module.css";

/** The control of a picker, which fetches it. */
export default function Combobox({ value, onChange, find, ...words }: PickerProps) {
  const [typed, setTyped] = useState(value?.name ?? "");
  const wanted = useDebounced(typed.trim());
  const found = useQuery({
    queryKey: ["picker", words.name, wanted],
    queryFn: () => find(wanted),
    enabled: wanted !== "" && wanted !== value?.name,
    placeholderData: (before) => before,
  });
  const behind = found.isPlaceholderData || wanted !== typed.trim();
  // Until the answer to what is typed is there, what was found before it must not be picked in its place
  const choices = (found.data ?? []).filter(({ name, detail }) => !behind || matches(`${name} ${detail ?? ""}`, typed));

  function pick(id: string | null) {
    const choice = choices.find((one) => one.id === id);
    onChange(choice && { id: choice.id, name: choice.name });
    setTyped(choice?.name ?? "");
  }

  function type(text: string) {
    setTyped(text);
    if (value && text !== value.name) {
      onChange(undefined);
    }
  }

  return (
    <ComboBox
      items={choices}
      inputValue={typed}
      onInputChange={type}
      selectedKey={value?.id ?? null}
      onSelectionChange={(key) => key !== null && pick(String(key))}
      isInvalid={words.error !== undefined}
      isRequired={!words.optional}
      validationBehavior="aria"
      aria-label={words.label}
      aria-describedby={describedBy(words.id, words)}
      allowsEmptyCollection
      allowsCustomValue
    >
      <Input id={words.id} type="text" className={styles.combo} autoComplete="off" />
      <Popover className={styles.popover}>
        <ListBox<Choice>
          className={styles.choices}
          renderEmptyState={() => (
            <p className={styles.nothing}>
              {found.isError ? (
                <Trans>La recherche n’a pas abouti. Écrivez encore pour réessayer.</Trans>
              ) : found.isFetching || wanted !== typed.trim() ? (
                <Trans>Recherche…</Trans>
              ) : wanted === "" ? (
                <Trans>Écrivez le début d’un nom.</Trans>
              ) : (
                <Trans>Rien ne commence par « {wanted} ».</Trans>
              )}
            </p>
          )}
        >
          {({ id, name, detail }) => (
            <ListBoxItem id={id} textValue={name} className={styles.choice}>
              <Text slot="label">{name}</Text>
              {detail && (
                <Text slot="description" className={styles.detail}>
                  {detail}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
