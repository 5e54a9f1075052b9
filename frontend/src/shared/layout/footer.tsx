import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import styles from "./shell.module.css";

export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.footerInner}>
        <p>
          <Trans>
            Chiffres de France Travail, de l’Insee et de la Drees, sous Licence Ouverte ; chacun porte sa source.
            Territoires : code officiel géographique 2026.
          </Trans>
        </p>
        <ul className={styles.footerLinks}>
          <li>
            <Link to="/composants">
              <Trans>Composants</Trans>
            </Link>
          </li>
          <li>
            <a href="/api/openapi">
              <Trans>Contrat de l’API</Trans>
            </a>
          </li>
          <li>
            <a href="https://eupl.eu/1.2/fr/" rel="license">
              <Trans>Logiciel libre, EUPL-1.2</Trans>
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
