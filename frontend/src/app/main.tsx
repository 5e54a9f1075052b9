import "@fontsource-variable/bricolage-grotesque/wght.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "@/shared/tokens.css";
import "./base.css";
import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import { connectApi } from "@/shared/api-connection";
import { activate, preferredLanguage } from "@/shared/i18n/language";
import { App } from "./app";

connectApi();
await activate(preferredLanguage());

const root = document.getElementById("essaim");
if (root) {
  startTransition(() => createRoot(root).render(<App />));
}
