import { Trans, useLingui } from "@lingui/react/macro";
import { PageTitle } from "@/shared/layout/page-title";
import { TerritorySearch } from "@/shared/territories/territory-search";
import { useTyped } from "@/shared/use-typed";
import styles from "./territories-page.module.css";
import { TerritoryTable } from "./territory-table";

type TerritoriesPageProps = { q: string; onQ: (q: string) => void };

export function TerritoriesPage({ q, onQ }: TerritoriesPageProps) {
  const { t } = useLingui();
  const [text, setText] = useTyped(q, onQ);
  return (
    <div className="page">
      <PageTitle title={t`Territoires`} />
      <div className={styles.search}>
        <TerritorySearch
          text={text}
          onText={setText}
          limit={50}
          label={t`Région, département, intercommunalité ou commune`}
        />
      </div>
      <div className={styles.tables}>
        <div>
          <h2 id="departements">
            <Trans>Départements</Trans>
          </h2>
          <TerritoryTable type="DEPARTMENT" />
        </div>
        <div>
          <h2 id="regions">
            <Trans>Régions</Trans>
          </h2>
          <TerritoryTable type="REGION" />
        </div>
      </div>
    </div>
  );
}
