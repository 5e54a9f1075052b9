import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from "react";
import type { Option } from "@/shared/forms/option";
import styles from "./filter-menu.module.css";

/** One of the filters, folded away under its name; it folds again when one leaves it. */
export function FilterMenu({ title, children }: { title: string; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null);

  function fold() {
    if (menu.current) {
      menu.current.open = false;
    }
  }

  /** What would go beyond the right edge goes to the left. */
  function onToggle() {
    const { current } = menu;
    const panel = current?.lastElementChild;
    if (current?.open && panel) {
      const end = current.getBoundingClientRect().left + panel.clientWidth;
      current.toggleAttribute("data-left", end > document.documentElement.clientWidth);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape" && menu.current?.open) {
      fold();
      menu.current.querySelector("summary")?.focus();
    }
  }

  function onBlur({ relatedTarget }: FocusEvent) {
    // A click on a label inside takes the focus nowhere for a moment
    if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) {
      fold();
    }
  }

  return (
    // One at a time: those of one name close one another
    <details
      ref={menu}
      name="filtres"
      className={styles.menu}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onToggle={onToggle}
    >
      <summary className="button quiet">{title}</summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}

type ChoicesProps = { options: Option[]; chosen: string[]; onToggle: (value: string) => void };

/** Some of a list. */
export function FilterChoices({ options, chosen, onToggle }: ChoicesProps) {
  return (
    <ul>
      {options.map(({ value, label }) => (
        <li key={value}>
          <label className={styles.choice}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
            {label}
          </label>
        </li>
      ))}
    </ul>
  );
}
