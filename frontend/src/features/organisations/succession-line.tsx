import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { SuccessionStep } from "@/api";
import { lifetimeInWords } from "./organisation-words";
import styles from "./organisations.module.css";

/** Who it was before and what came of it, the earliest first: which name goes with which date. */
export function SuccessionLine({ steps }: { steps: SuccessionStep[] }) {
  const { i18n, t } = useLingui();
  const before = steps
    .filter(({ place }) => place === "EARLIER")
    .map(({ name, shortName }) => shortName ?? name)
    .join(", ");
  const after = steps
    .filter(({ place }) => place === "LATER")
    .map(({ name, shortName }) => shortName ?? name)
    .join(", ");
  return (
    <section aria-labelledby="noms">
      <h2 id="noms">
        <Trans>Ses noms dans le temps</Trans>
      </h2>
      {before && (
        <p>
          <Trans>Anciennement {before}.</Trans>
        </p>
      )}
      {after && (
        <p>
          <Trans>Devenue {after}.</Trans>
        </p>
      )}
      <ol className={styles.line}>
        {steps.map(({ id, name, from, to, place }) => (
          <li key={id}>
            {place === "ITSELF" ? (
              <strong aria-current="true">{name}</strong>
            ) : (
              <Link to="/organisations/$id" params={{ id }}>
                {name}
              </Link>
            )}{" "}
            <span className="muted">{lifetimeInWords(i18n, from, to) || t`dates inconnues`}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
