import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { PageTitle } from "@/shared/layout/page-title";
import { mayHaveTasks, mayReadImports, useMe } from "@/shared/session/use-me";
import { TerritorySearch } from "@/shared/territories/territory-search";
import { Greeting } from "./greeting";
import styles from "./home-page.module.css";
import { wholeCountry } from "./whole-country-loading";

// Below what is read first
const WholeCountry = lazy(wholeCountry);
// Only for those who are signed in
const LatestImports = lazy(() => import("./latest-imports"));
const WaitingTasks = lazy(() => import("./waiting-tasks"));
const OwnTerritory = lazy(() => import("./own-territory"));

const pictureWaiting = <div className={styles.pictureWaiting} />;

/** One home: the same for all, with what concerns the person who is here. */
export function HomePage() {
  const { t } = useLingui();
  const me = useMe();
  const [text, setText] = useState("");
  return (
    <>
      <div className="hero">
        <div className="hero-inner">
          <div className="hero-pitch">
            <PageTitle title={t`L’emploi, territoire par territoire`} />
            <p>
              <Trans>
                Où recrute-t-on des aides à domicile, qui est loin de l’emploi ? Essaim réunit les chiffres publics de
                chaque département et de chaque région, avec leur source, leur date et leurs limites.
              </Trans>
            </p>
          </div>
          <div className={styles.search}>
            <TerritorySearch text={text} onText={setText} limit={8} />
          </div>
        </div>
      </div>
      <div className="page">
        {me?.kind === "PERSON" && <Greeting me={me} />}
        <Suspense fallback={<div className={styles.waiting} />}>
          {me?.territories.map((territory) => (
            <OwnTerritory key={territory.code} territory={territory} />
          ))}
          {mayHaveTasks(me) && <WaitingTasks />}
          {mayReadImports(me) && <LatestImports />}
        </Suspense>
        <Suspense fallback={pictureWaiting}>
          <WholeCountry waiting={pictureWaiting} />
        </Suspense>
      </div>
    </>
  );
}
