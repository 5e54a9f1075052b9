import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import styles from "./components-page.module.css";
import { Example } from "./example";

const colours = [
  "encre",
  "gris",
  "pin",
  "pin-fonce",
  "mirabelle",
  "garance",
  "ardoise",
  "bord",
  "filet",
  "brume",
  "pin-pale",
  "mirabelle-pale",
  "garance-pale",
];

export default function Basics() {
  const { t } = useLingui();
  return (
    <>
      <ul className={styles.colours}>
        {colours.map((name) => (
          <li key={name} style={{ "--colour": `var(--${name})` } as CSSProperties}>
            {name}
          </li>
        ))}
      </ul>
      <div className={styles.two}>
        <Example title={t`Lettres`}>
          <p className={styles.sample}>
            <Trans>Un chiffre et sa fourchette</Trans>
          </p>
          <p>
            <Trans>
              Le texte courant, avec <Link to="/indicateurs">un lien</Link> et des chiffres alignés : 1 234,5.
            </Trans>
          </p>
          <p className="muted small">
            <Trans>Le texte secondaire, pour une source ou une date.</Trans>
          </p>
        </Example>
        <Example title={t`Boutons`}>
          <p className={styles.row}>
            <button type="button" className="button">
              <Trans>Enregistrer le projet</Trans>
            </button>
            <button type="button" className="button quiet">
              <Trans>Annuler</Trans>
            </button>
            <button type="button" className="button danger">
              <Trans>Supprimer</Trans>
            </button>
            <button type="button" className="button" disabled>
              <Trans>Indisponible</Trans>
            </button>
          </p>
        </Example>
      </div>
    </>
  );
}
