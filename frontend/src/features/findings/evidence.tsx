import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { CitedEvidence } from "@/api";
import { evidenceWords } from "./finding-words";
import styles from "./findings.module.css";

type EvidenceProps = { slug: string; evidence: CitedEvidence[] };

/** On what a finding rests; nothing, or what is gone, is said loudly. */
export function Evidence({ slug, evidence }: EvidenceProps) {
  const { i18n } = useLingui();
  if (evidence.length === 0) {
    return (
      <p className={styles.missing}>
        <Trans>Sans preuve : ce constat empêche la restitution.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles.evidence}>
      {evidence.map((link) => (
        <li key={`${link.kind} ${link.key}`} data-gone={link.label === undefined || undefined}>
          <strong>{i18n._(evidenceWords[link.kind])}</strong>{" "}
          {link.label === undefined ? <Trans>n’est plus dans le diagnostic</Trans> : <Cited slug={slug} link={link} />}
          {link.note && <span className="muted"> — {link.note}</span>}
        </li>
      ))}
    </ul>
  );
}

function Cited({ slug, link: { kind, key, label } }: { slug: string; link: CitedEvidence }) {
  if (kind === "FIGURE") {
    return (
      <Link to="/diagnostics/$slug/travail/chiffres" params={{ slug }} hash={key} lang="fr">
        {label}
      </Link>
    );
  }
  if (kind === "INITIATIVE") {
    return (
      <Link to="/diagnostics/$slug/travail/initiatives/$id" params={{ slug, id: key }} lang="fr">
        {label}
      </Link>
    );
  }
  if (kind === "VERBATIM") {
    return (
      <Link to="/diagnostics/$slug/travail/constats" params={{ slug }} hash={key} lang="fr">
        {label}
      </Link>
    );
  }
  return <span lang="fr">{label}</span>;
}
