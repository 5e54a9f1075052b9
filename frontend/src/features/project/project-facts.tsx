import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ProjectSheet } from "@/api";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import { publicWords, themeWords } from "@/shared/projects/project-words";
import styles from "./project.module.css";

/** For whom a project is, about what, where and since when. */
export function ProjectFacts({ sheet }: { sheet: ProjectSheet }) {
  const { i18n } = useLingui();
  const { themes, publics, territories, entry, exit } = sheet;
  return (
    <dl className={styles.terms}>
      {themes.length > 0 && (
        <div>
          <dt>
            <Trans>Thèmes</Trans>
          </dt>
          {themes.map((theme) => (
            <dd key={theme}>{i18n._(themeWords[theme])}</dd>
          ))}
        </div>
      )}
      {publics.length > 0 && (
        <div>
          <dt>
            <Trans>Publics</Trans>
          </dt>
          {publics.map((one) => (
            <dd key={one}>{i18n._(publicWords[one])}</dd>
          ))}
        </div>
      )}
      {territories.length > 0 && (
        <div>
          <dt>
            <Trans>Territoires</Trans>
          </dt>
          {territories.map(({ code, name }) => (
            <dd key={code}>
              <Link to="/territoires/$code" params={{ code }}>
                {name}
              </Link>
            </dd>
          ))}
        </div>
      )}
      {entry && (
        <div>
          <dt>
            <Trans>Entrée</Trans>
          </dt>
          <dd>{partialDateInWords(i18n, entry)}</dd>
        </div>
      )}
      {exit && (
        <div>
          <dt>
            <Trans>Sortie</Trans>
          </dt>
          <dd>{partialDateInWords(i18n, exit)}</dd>
        </div>
      )}
    </dl>
  );
}
