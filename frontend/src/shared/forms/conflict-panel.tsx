import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useId, useRef, useState } from "react";
import styles from "./forms.module.css";
import { type Choices, choicesOf, type Difference, isDecided, type Picks, type Side } from "./merge";
import type { Option } from "./option";
import { valueInWords } from "./value-words";

type ConflictPanelProps = {
  found: Difference[];
  labels: Record<string, string>;
  /** The words of what is chosen from a list, by field. */
  choices: Record<string, Option[] | undefined>;
  /** How a value is told that is more than a word or a number, by field. */
  inWords?: Record<string, ((value: unknown) => string) | undefined>;
  onSettle: (choices: Choices) => void;
};

/** Two people changed the same thing: theirs beside yours, field by field, and nothing is lost in silence. */
export function ConflictPanel({ found, labels, choices, inWords, onSettle }: ConflictPanelProps) {
  const [picks, setPicks] = useState<Picks>({});
  const sides = choicesOf(found, picks);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const open = found.filter(({ name }) => !sides[name]).length;

  useEffect(() => title.current?.focus(), []);

  return (
    <section className={styles.conflict} aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        <Trans>Quelqu’un a changé cette fiche pendant que vous écriviez</Trans>
      </h2>
      <p>
        <Trans>Rien n’est encore enregistré. Choisissez, champ par champ, ce qui doit rester.</Trans>
      </p>
      {found.map((difference) => (
        <ConflictField
          key={difference.name}
          difference={difference}
          label={labels[difference.name] ?? difference.name}
          options={choices[difference.name]}
          inWords={inWords?.[difference.name]}
          chosen={sides[difference.name]}
          onChoose={(side) => setPicks({ ...picks, [difference.name]: { side, yours: difference.yours } })}
        />
      ))}
      <div className={styles.bar}>
        <button type="button" className="button" disabled={!isDecided(found, sides)} onClick={() => onSettle(sides)}>
          <Trans>Enregistrer ces choix</Trans>
        </button>
        <p role="status" className="muted">
          {open > 0 && <Plural value={open} one="Reste un choix à faire" other="Restent # choix à faire" />}
        </p>
      </div>
    </section>
  );
}

type ConflictFieldProps = {
  difference: Difference;
  label: string;
  options: Option[] | undefined;
  inWords: ((value: unknown) => string) | undefined;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
};

function ConflictField({ difference, label, options, inWords, chosen, onChoose }: ConflictFieldProps) {
  const { t, i18n } = useLingui();
  const group = useId();
  const sides: [Side, string, unknown][] = [
    ["yours", t`Votre version`, difference.yours],
    ["theirs", t`La version enregistrée`, difference.theirs],
  ];
  if (difference.together) {
    sides.push(["together", t`Les deux réunies`, difference.together]);
  }
  const author = {
    you: t`Vous seul l’avez changé.`,
    them: t`Changé par l’autre personne seulement.`,
    both: difference.together
      ? t`Changé des deux côtés, et les deux changements tiennent ensemble.`
      : t`Changé des deux côtés : à vous de choisir.`,
  }[difference.changedBy];

  return (
    <fieldset>
      <legend>{label}</legend>
      <p className={styles.help}>{author}</p>
      <div className={styles.sides}>
        {sides.map(([side, who, value]) => {
          const words = inWords?.(value) ?? valueInWords(i18n, inOptionWords(value, options));
          return (
            <label key={side} className={styles.side}>
              <input type="radio" name={group} checked={chosen === side} onChange={() => onChoose(side)} />
              <span className={styles.who}>{who}</span>
              <span className={styles.said} data-empty={words === "" || undefined}>
                {words || t`Vide`}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** What was chosen from a list goes by its label, each of several by its own. */
function inOptionWords(value: unknown, options: Option[] = []): unknown {
  return Array.isArray(value)
    ? value.map((one) => inOptionWords(one, options))
    : (options.find((option) => option.value === value)?.label ?? value);
}
