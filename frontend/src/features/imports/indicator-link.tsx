import { Link } from "@tanstack/react-router";
import { French } from "@/shared/i18n/french";
import styles from "./imports.module.css";
import { useIndicators } from "./use-indicators";

/** An indicator by its code and its name. */
export function IndicatorLink({ code }: { code: string }) {
  const name = useIndicators().get(code)?.name;
  return (
    <>
      <Link to="/indicateurs/$code" params={{ code }} className={styles.code}>
        {code}
      </Link>{" "}
      {name && <French>{name}</French>}
    </>
  );
}
