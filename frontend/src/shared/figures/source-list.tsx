import { Trans } from "@lingui/react/macro";
import type { Source } from "@/api";
import { French } from "@/shared/i18n/french";

/** Who made the figures, under which licence, on which geography. */
export function SourceList({ sources }: { sources: Source[] }) {
  return (
    <ul className="muted small">
      {sources.map((source) => (
        <li key={source.id}>
          <Trans>Source :</Trans>{" "}
          <French>
            {source.label}, {source.publisher}. {source.licence}
          </French>
          <Trans>, géographie de {source.cogVintage}.</Trans>
        </li>
      ))}
    </ul>
  );
}
