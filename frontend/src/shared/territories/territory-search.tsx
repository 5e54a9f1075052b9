import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type FormEvent, type KeyboardEvent, useId, useRef } from "react";
import { searchTerritoriesOptions } from "@/api/@tanstack/react-query.gen";
import { LoadFailure } from "@/shared/layout/load-failure";
import { useDebounced } from "@/shared/use-debounced";
import { TerritoryResults } from "./territory-results";
import styles from "./territory-search.module.css";

type TerritorySearchProps = {
  text: string;
  onText: (text: string) => void;
  limit: number;
  label?: string;
  /** What Enter does; by default it opens the only result, or goes down to the first. */
  onEnter?: () => void;
};

/** Search as one types: the results are links below the field, reached with the arrows. */
export function TerritorySearch(props: TerritorySearchProps) {
  const { text, onText, limit } = props;
  const { t } = useLingui();
  const box = useRef<HTMLFormElement>(null);
  const id = useId();
  const wanted = useDebounced(text.trim());
  const search = useQuery({
    ...searchTerritoriesOptions({ query: { q: wanted, limit } }),
    enabled: wanted !== "",
    placeholderData: keepPreviousData,
  });
  const found = text.trim() === "" ? undefined : search.data;

  const stops = () => [...(box.current?.querySelectorAll<HTMLElement>("input, a") ?? [])];

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = stops();
    if (step) {
      const here = all.findIndex((stop) => stop.matches(":focus"));
      event.preventDefault();
      all[Math.min(Math.max(here + step, 0), all.length - 1)]?.focus();
    } else if (event.key === "Escape") {
      all[0]?.focus();
    }
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const links = stops().slice(1);
    if (props.onEnter) {
      props.onEnter();
    } else if (links.length === 1) {
      links[0]?.click();
    } else {
      links[0]?.focus();
    }
  }

  return (
    <search className={styles.search}>
      <form ref={box} onSubmit={onSubmit} onKeyDown={onKeyDown}>
        <label htmlFor={id} className={styles.label}>
          {props.label ?? t`Chercher un territoire`}
        </label>
        <input
          id={id}
          type="search"
          className={styles.field}
          value={text}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          placeholder={t`Gard, Nîmes, 76, Caux…`}
          onChange={(event) => onText(event.target.value)}
        />
        <p role="status" className={styles.count}>
          {found &&
            !search.isPlaceholderData &&
            (found.more ? (
              <Trans>Les {found.items.length} premiers résultats</Trans>
            ) : (
              <Plural value={found.items.length} _0="Aucun territoire" one="# territoire" other="# territoires" />
            ))}
        </p>
        {search.isError && text.trim() !== "" && <LoadFailure error={search.error} retry={search.refetch} />}
        {found && found.items.length > 0 && <TerritoryResults items={found.items} />}
        {found?.items.length === 0 && !search.isPlaceholderData && (
          <p className={styles.help}>
            <Trans>
              Rien ne commence par « {wanted} ». Essayez le début d’un nom (« Nîm », « Saint-Gilles ») ou un code
              officiel (« 30 », « 76351 »). Essaim connaît les régions, départements, intercommunalités et communes de
              2026.
            </Trans>
          </p>
        )}
      </form>
    </search>
  );
}
