import { useLingui } from "@lingui/react/macro";
import { Children, type ReactNode } from "react";
import styles from "./breadcrumbs.module.css";

type BreadcrumbsProps = {
  /** The page itself. */
  here: ReactNode;
  /** The steps above it, mostly links, the farthest first. */
  children: ReactNode;
};

/** Where the page lies. */
export function Breadcrumbs({ here, children }: BreadcrumbsProps) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Fil d’Ariane`} className={styles.crumbs}>
      <ol>
        {Children.map(children, (step) => step && <li>{step}</li>)}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
