import { i18n, type Messages } from "@lingui/core";

export type Language = "fr" | "en";

const KEY = "essaim.language";

/** French stands in the code itself. */
const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  fr: async () => ({ messages: {} }),
  en: () => import("@/locales/en.po"),
};

/** How numbers and dates are written: English as in Europe. */
export const formatsOf = (locale: string) => (locale === "en" ? "en-GB" : locale);

/** French unless English was chosen here before. */
export function preferredLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === "en" ? "en" : "fr";
  } catch {
    return "fr"; // storage refused: the choice lasts as long as the page
  }
}

/** Changes every word in place: what is typed and where one is stay. */
export async function activate(language: Language) {
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

export async function choose(language: Language) {
  await activate(language);
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // see preferredLanguage
  }
}
