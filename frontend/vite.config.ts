import { lingui } from "@lingui/vite-plugin";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import babel from "@rolldown/plugin-babel";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { compiledMessages } from "./scripts/compiled-messages.mjs";

const essaim = process.env.ESSAIM_URL ?? "http://localhost:8080";

export default defineConfig({
  plugins: [
    tanstackRouter({ target: "react", autoCodeSplitting: true }),
    react(),
    // Lingui's macros turn the French of the code into messages
    babel({
      include: /\/src\/.*\.tsx?$/,
      exclude: /\/src\/(api|locales)\//,
      plugins: [["@lingui/babel-plugin-lingui-macro", { stripMessageField: false }], compiledMessages],
    }),
    lingui(),
    // React Aria speaks some thirty languages
    { ...optimizeLocales.vite({ locales: ["fr-FR", "en-US"] }), enforce: "pre" },
  ],
  resolve: {
    tsconfigPaths: true,
    // The generated client can listen to events, which our API has none of
    alias: [
      { find: /^\.\.\/core\/serverSentEvents\.gen$/, replacement: `${import.meta.dirname}/src/shared/no-events.ts` },
      // React has had it itself since 18
      { find: "use-sync-external-store/shim/with-selector", replacement: "use-sync-external-store/with-selector" },
    ],
  },
  build: {
    manifest: true,
    // Browsers that do not know it fetch the same without it
    modulePreload: { polyfill: false },
    target: "es2022",
    rolldownOptions: {
      // Its lists of all operations would draw every operation into the first load
      treeshake: { moduleSideEffects: [{ test: /\/src\/api\//, sideEffects: false }] },
      output: {
        // One file for the libraries of the first load and one for Essaim's shell: few files pack tighter, and the first
        // stays in caches when only Essaim changes. Everything else comes with the parts that use it.
        codeSplitting: {
          groups: [
            {
              name: "libraries",
              tags: ["$initial"],
              test: /node_modules\/(react|react-dom|scheduler|@lingui|@tanstack\/(react-query|query-core|react-router|router-core|history|react-store|store))\/.*\.m?js$/,
            },
            { name: "shell", tags: ["$initial"], test: /\/src\// },
            {
              name: "territories",
              test: /\/src\/shared\/(territories\/|use-debounced)[^?]*\.(ts|tsx|css)$/,
              minShareCount: 2,
            },
            {
              // What most pages but not the first load need, in one file rather than dozens
              name: "page",
              test: /\/src\/(api\/|shared\/(i18n|layout|session|toasts)\/|shared\/figures\/(periods|units)|shared\/tables\/table-view|shared\/[a-z-]+\.ts)|node_modules\/@tanstack\/(react-query|query-core)\//,
              minShareCount: 2,
            },
            {
              // What pages of figures share, one request each: the map, and the table beside it
              name: "map",
              test: /\/src\/shared\/(map\/|charts\/classes|figures\/(colouring|table-view|figure-map|figure-words|figure-zones|source-list|status-chip|use-region-of))[^?]*\.(ts|tsx|css)$/,
              minShareCount: 2,
            },
            {
              name: "explorer",
              test: /\/src\/shared\/(figures\/(explorer|figure-csv|figure-explorer|figure-table|as-of-choice|groups|period-slider|slice-words|take-away)|tables\/(csv|sort-header))[^?]*\.(ts|tsx|css)$/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: {
    // The host stays the browser's, so that sign-in comes back here
    proxy: Object.fromEntries(
      ["/api", "/login", "/logout", "/q"].map((path) => [path, { target: essaim, changeOrigin: false }]),
    ),
  },
  test: {
    testTimeout: 20_000,
    projects: [
      // Logic needs no page to stand on; what speaks or draws does, and its tests end in .tsx
      { extends: true, test: { name: "logic", include: ["src/**/*.test.ts"], isolate: false } },
      {
        extends: true,
        test: {
          name: "screens",
          include: ["src/**/*.test.tsx"],
          environment: "jsdom",
          setupFiles: "src/test/setup.ts",
        },
      },
    ],
  },
});
