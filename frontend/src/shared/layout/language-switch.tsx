import { useLingui } from "@lingui/react";
import { choose } from "@/shared/i18n/language";
import styles from "./header.module.css";

/** Names the other language in that language. */
export function LanguageSwitch() {
  const { i18n } = useLingui();
  const [language, name] = i18n.locale === "fr" ? (["en", "English"] as const) : (["fr", "Français"] as const);
  return (
    <button type="button" lang={language} className={styles.language} onClick={() => choose(language)}>
      {name}
    </button>
  );
}
