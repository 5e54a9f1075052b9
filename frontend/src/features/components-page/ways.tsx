import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { LinkTabs } from "@/shared/layout/link-tabs";
import { Example } from "./example";

export default function Ways() {
  const { t } = useLingui();
  return (
    <>
      <Example title={t`Fil d’Ariane`}>
        <Breadcrumbs here={t`Équipage mobile`}>
          <Link to="/territoires">
            <Trans>Territoires</Trans>
          </Link>
          <Link to="/territoires/$code" params={{ code: "DEP-30" }}>
            Gard
          </Link>
        </Breadcrumbs>
      </Example>
      <Example title={t`Onglets, chacun à son adresse`}>
        <LinkTabs label={t`Vues de l’exemple`}>
          <Link to="/composants" activeOptions={{ includeSearch: false }}>
            <Trans>Composants</Trans>
          </Link>
          <Link to="/indicateurs">
            <Trans>Indicateurs</Trans>
          </Link>
          <Link to="/territoires">
            <Trans>Territoires</Trans>
          </Link>
        </LinkTabs>
      </Example>
      <Example title={t`Aller à…`}>
        <p>
          <Trans>
            Le bouton en haut de page, <kbd>Ctrl</kbd> <kbd>K</kbd> ou <kbd>/</kbd> mènent à toute page, à tout
            territoire et à tout indicateur.
          </Trans>
        </p>
      </Example>
    </>
  );
}
