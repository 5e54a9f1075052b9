import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
  Text,
} from "react-aria-components";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { Dialog } from "@/shared/dialogs/dialog";
import styles from "./palette.module.css";
import { usePlaces } from "./use-places";

/** A few letters, an arrow and Enter lead to any page, project, organisation, territory, indicator or document. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const { groups, searching, failed } = usePlaces(typed);
  const places = groups.flatMap((group) => group.places);

  function go(id: string) {
    const place = places.find((one) => one.id === id);
    if (place) {
      onClose();
      navigate(place.link);
    }
  }

  return (
    <Dialog title={t`Aller à…`} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <div className={styles.results}>
          <div className={styles.asked}>
            <SearchField aria-label={t`Page, projet, organisation, territoire…`} autoFocus onClear={onClose}>
              <Input
                className={styles.field}
                placeholder={t`Page, projet, organisation, territoire…`}
                spellCheck="false"
              />
            </SearchField>
            <p role="status" className="muted small">
              {searching ? (
                <Trans>Recherche…</Trans>
              ) : failed ? (
                <Trans>La recherche ne répond pas ; les pages sont là.</Trans>
              ) : places.length === 0 ? (
                <Trans>Rien à ce nom. Essayez le début d’un mot ou un code.</Trans>
              ) : (
                <Plural value={places.length} one="# résultat" other="# résultats" />
              )}
            </p>
          </div>
          <ListBox aria-label={t`Résultats`} items={groups} className={styles.list} onAction={(key) => go(String(key))}>
            {(group) => (
              <ListBoxSection id={group.id}>
                <Header className={styles.title}>{group.title}</Header>
                {group.places.map(({ id, name, detail, illustrative }) => (
                  <ListBoxItem key={id} id={id} textValue={name} className={styles.place}>
                    <Text slot="label">
                      {name} {illustrative && <IllustrativeBadge />}
                    </Text>
                    {detail && (
                      <Text slot="description" className={styles.detail}>
                        {detail}
                      </Text>
                    )}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )}
          </ListBox>
        </div>
      </Autocomplete>
      <p className={styles.keys}>
        <Trans>
          <kbd>↑</kbd> <kbd>↓</kbd> pour choisir, <kbd>Entrée</kbd> pour y aller, <kbd>Échap</kbd> pour fermer
        </Trans>
      </p>
    </Dialog>
  );
}
