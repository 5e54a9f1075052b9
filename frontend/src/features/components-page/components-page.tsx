import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy } from "react";
import { PageTitle } from "@/shared/layout/page-title";
import type { TableView } from "@/shared/tables/table-view";
import styles from "./components-page.module.css";
import { Part } from "./part";

const Basics = lazy(() => import("./basics"));
const Tables = lazy(() => import("./tables"));
const Forms = lazy(() => import("./forms"));
const Files = lazy(() => import("./files"));
const Dialogs = lazy(() => import("./dialogs"));
const States = lazy(() => import("./states"));
const Ways = lazy(() => import("./ways"));

type ComponentsPageProps = { view: TableView; onView: (view: TableView) => void };

/** Every part of the interface in each of its states: what screens are made of, and what the tests look at. */
export function ComponentsPage({ view, onView }: ComponentsPageProps) {
  const { t } = useLingui();
  return (
    <div className="page">
      <PageTitle title={t`Composants`} />
      <p className="lead">
        <Trans>
          Les pièces dont sont faits les écrans d’Essaim, chacune dans tous ses états. Les noms et les nombres de cette
          page sont inventés, et rien n’y est enregistré.
        </Trans>{" "}
        <Link to="/composants/graphiques">
          <Trans>Les graphiques ont leur page.</Trans>
        </Link>
      </p>
      <div className={styles.parts}>
        <Part id="bases" title={t`Couleurs, lettres, boutons`}>
          <Basics />
        </Part>
        <Part id="tableaux" title={t`Tableaux`}>
          <Tables view={view} onView={onView} />
        </Part>
        <Part id="formulaires" title={t`Formulaires`}>
          <Forms />
        </Part>
        <Part id="fichiers" title={t`Fichiers`}>
          <Files />
        </Part>
        <Part id="dialogues" title={t`Dialogues et messages`}>
          <Dialogs />
        </Part>
        <Part id="etats" title={t`Vide, en attente, en panne`}>
          <States />
        </Part>
        <Part id="reperes" title={t`Se repérer`}>
          <Ways />
        </Part>
      </div>
    </div>
  );
}
