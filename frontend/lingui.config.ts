import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

/** French is written in the code; English is translated in src/locales/en.po. */
export default defineConfig({
  sourceLocale: "fr",
  locales: ["fr", "en"],
  catalogs: [{ path: "src/locales/{locale}", include: ["src"], exclude: ["src/api/**"] }],
  format: formatter({ lineNumbers: false }),
});
