import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { EvidenceKind, EvidenceLink } from "@/api";
import { FieldFrame } from "@/shared/forms/field-frame";
import type { HeldBinding } from "@/shared/forms/use-saved-form";
import { LoadFailure } from "@/shared/layout/load-failure";
import { evidenceWords } from "./finding-words";
import styles from "./findings.module.css";
import { evidenceQuery } from "./findings-query";

type EvidenceFieldProps = HeldBinding<EvidenceLink[]> & { slug: string };

/** On what a finding rests, chosen among what is in the diagnostic. */
export function EvidenceField({ value, onChange, slug, ...words }: EvidenceFieldProps) {
  const { i18n, t } = useLingui();
  const query = useQuery(evidenceQuery(slug));
  const choices = query.data ?? [];
  const kinds = [...new Set(choices.map(({ kind }) => kind))];
  const labelOf = ({ kind, key }: EvidenceLink) =>
    choices.find((choice) => choice.kind === kind && choice.key === key)?.label ?? key;

  function add(chosen: string) {
    const [kind, key] = chosen.split(" ", 2) as [EvidenceKind, string];
    if (!value.some((link) => link.kind === kind && link.key === key)) {
      onChange([...value, { kind, key, note: "" }]);
    }
  }

  return (
    <FieldFrame group {...words}>
      {query.isError && <LoadFailure error={query.error} retry={query.refetch} />}
      <ul className={styles.evidence}>
        {value.map((link) => (
          <li key={`${link.kind} ${link.key}`}>
            <strong>{i18n._(evidenceWords[link.kind])}</strong> <span lang="fr">{labelOf(link)}</span>{" "}
            <button
              type="button"
              className="button quiet"
              aria-label={t`Retirer la preuve « ${labelOf(link)} »`}
              onClick={() => onChange(value.filter((other) => other !== link))}
            >
              <Trans>Retirer</Trans>
            </button>
          </li>
        ))}
      </ul>
      <select id={words.id} aria-label={t`Ajouter une preuve`} value="" onChange={(event) => add(event.target.value)}>
        <option value="">{t`Ajouter une preuve…`}</option>
        {kinds.map((kind) => (
          <optgroup key={kind} label={i18n._(evidenceWords[kind])}>
            {choices
              .filter((choice) => choice.kind === kind)
              .map(({ key, label }) => (
                <option key={key} value={`${kind} ${key}`}>
                  {label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}
