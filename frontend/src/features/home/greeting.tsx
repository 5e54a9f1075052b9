import { Trans, useLingui } from "@lingui/react/macro";
import type { Me } from "@/api";
import { roleInWords } from "@/shared/session/roles";
import styles from "./home-page.module.css";

/** Who one is here, and what one may read. */
export function Greeting({ me }: { me: Me }) {
  const { i18n } = useLingui();
  return (
    <section className={styles.greeting}>
      <h2>
        <Trans>Bonjour {me.name}</Trans>
      </h2>
      <p className="muted">{roleInWords(i18n, me)}</p>
      {me.memberships.includes("FUNDER") && (
        <p>
          <Trans>
            Vous lisez tous les chiffres publiés, de tous les territoires : la carte ci-dessous, chaque département et
            le catalogue.
          </Trans>
        </p>
      )}
    </section>
  );
}
