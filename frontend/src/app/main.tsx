import "@fontsource-variable/bricolage-grotesque/wght.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "@/shared/tokens.css";
import "./base.css";
import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import { getMeOptions } from "@/api/@tanstack/react-query.gen";
import { connectApi } from "@/shared/api-connection";
import { activate, preferredLanguage } from "@/shared/i18n/language";
import { App, queryClient, router } from "./app";

/** Between two pieces of work the browser draws, and answers whoever scrolls or types. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Until it draws, the page that index.html holds. Not at the module's own level: chunks that it waits for import it. */
async function start(root: HTMLElement) {
  await nextTask();
  connectApi();
  queryClient.prefetchQuery(getMeOptions());
  await Promise.all([activate(preferredLanguage()), router.load()]);
  await nextTask();
  startTransition(() => createRoot(root).render(<App />));
}

const root = document.getElementById("essaim");
if (root) {
  start(root);
}
