// Keycloak draws its menus as three dots without a name: assistive technology reads ours.
const name = document.documentElement.lang === "en" ? "More" : "Plus";

function nameMenus() {
  for (const button of document.querySelectorAll("button.pf-v5-c-menu-toggle.pf-m-plain:not([aria-label])")) {
    if (button.textContent.trim() === "") button.setAttribute("aria-label", name);
  }
}

new MutationObserver(nameMenus).observe(document.documentElement, { childList: true, subtree: true });
