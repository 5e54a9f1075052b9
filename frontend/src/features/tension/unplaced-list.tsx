import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { TensionVulnerability } from "@/api";
import { lackWords } from "@/shared/tension/tension-words";
import styles from "./tension.module.css";
import type { TensionView } from "./tension-view";

/** Who is not placed, and for want of which figures; what nobody has is said with the indicators. */
export function UnplacedList({ data, view }: { data: TensionVulnerability; view: TensionView }) {
  const { i18n } = useLingui();
  const { fewestInputs } = data.basis.assumptions;
  const everywhere = new Set(data.basis.inputs.filter(({ lack }) => lack).map(({ code }) => code));
  return (
    <section className={styles.beside} aria-labelledby="non-places">
      <h2 id="non-places">
        <Plural
          value={data.unplaced.length}
          one="# département n’est pas placé"
          other="# départements ne sont pas placés"
        />
      </h2>
      <p>
        <Trans>
          Il leur manque des chiffres : il en faut au moins {fewestInputs} dans chaque dimension. Ce qui manque à tous
          est dit plus bas.
        </Trans>
      </p>
      <ul className={styles.unplaced}>
        {data.unplaced.map(({ territory, lacking }) => (
          <li key={territory.code}>
            <Link to="/tension" search={{ ...view, territoire: territory.code }} resetScroll={false}>
              {territory.name}
            </Link>
            <span>
              {lacking
                .filter(({ indicator }) => !everywhere.has(indicator))
                .map(({ indicator, reason }) => `${indicator}, ${i18n._(lackWords[reason])}`)
                .join(" ; ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
