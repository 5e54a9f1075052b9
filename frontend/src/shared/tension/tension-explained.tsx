import { Trans, useLingui } from "@lingui/react/macro";
import type { TensionEstimate, TensionExplanation, TensionPosition } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { Fork } from "@/shared/charts/fork";
import type { Reading } from "@/shared/charts/reading";
import { ContributionTable } from "./contribution-table";
import styles from "./explained.module.css";
import { SensitivityWords } from "./sensitivity-words";
import { dimensionWords, formatIndex, isOpen, quadrantInWords, shareInWords } from "./tension-words";

/** One département's index: where it stands, what each indicator does to it, and how much it hangs on any of them. */
export function TensionExplained({ data }: { data: TensionExplanation }) {
  const { position } = data;
  return (
    <div className={styles.explained}>
      {position ? <Position data={data} position={position} /> : <Unplaced data={data} />}
      <ContributionTable data={data} />
      <Caution data={data} />
    </div>
  );
}

function Position({ data, position }: { data: TensionExplanation; position: TensionPosition }) {
  const { i18n } = useLingui();
  const { line } = data.basis.assumptions;
  return (
    <>
      <div className={styles.figures}>
        <div className={styles.figure}>
          <p className={styles.label}>
            <Trans>Indice, sur 100</Trans>
          </p>
          <p className={styles.value}>{formatIndex(i18n.locale, position.index.mark)}</p>
          <Fork reading={readingOf(position.index)} place={(at) => at / 100} mark="own" />
          <p className={styles.said}>
            {isOpen(position.index) ? (
              <Trans>
                entre {formatIndex(i18n.locale, position.index.lower)} et{" "}
                {formatIndex(i18n.locale, position.index.upper)}
              </Trans>
            ) : (
              <Trans>Aucun de ses chiffres n’est secret.</Trans>
            )}
          </p>
        </div>
        <Dimension label={i18n._(dimensionWords.TENSION)} estimate={position.tension} line={line} />
        <Dimension label={i18n._(dimensionWords.VULNERABILITY)} estimate={position.vulnerability} line={line} />
      </div>
      <p className={styles.quadrant}>{quadrantInWords(i18n, position)}</p>
      {!position.quadrant && (
        <p>
          <Trans>
            Un chiffre secret laisse sa fourchette passer la ligne : on ne peut pas conclure, aucun quadrant n’est
            donné.
          </Trans>
        </p>
      )}
      <SensitivityWords data={data} position={position} />
    </>
  );
}

function Dimension({ label, estimate, line }: { label: string; estimate: TensionEstimate; line: number }) {
  const { i18n } = useLingui();
  return (
    <div className={styles.figure}>
      <p className={styles.label}>{label}</p>
      <Fork reading={readingOf(estimate)} place={(at) => at} mark="own" reference={line} />
      <p className={styles.said}>{shareInWords(i18n, estimate)}</p>
    </div>
  );
}

function Unplaced({ data }: { data: TensionExplanation }) {
  const { name } = data.territory;
  const fewest = data.basis.assumptions.fewestInputs;
  return (
    <>
      <p className={styles.quadrant}>
        <Trans>Non placé</Trans>
      </p>
      <p>
        <Trans>
          {name} n’est pas placé : il faut au moins {fewest} indicateurs dans chaque dimension. Le tableau dit ce qui
          manque.
        </Trans>
      </p>
    </>
  );
}

/** What Essaim assumes, and what the index is not for. */
function Caution({ data }: { data: TensionExplanation }) {
  const version = data.basis.algorithmVersion;
  return (
    <p className="muted small">
      <IllustrativeBadge />{" "}
      <Trans>
        Hypothèse de calcul, illustrative : tous les indicateurs ont le même poids, la ligne passe à 0,5. Version{" "}
        {version} du calcul. L’indice aide à regarder ; il ne décide de rien.
      </Trans>
    </p>
  );
}

const readingOf = (estimate: TensionEstimate): Reading => ({
  status: "NORMAL",
  value: estimate.mark,
  ...(isOpen(estimate) && { range: { lower: estimate.lower, upper: estimate.upper, kind: "BOUNDS" } }),
});
