// Shows what the address says, and goes on without loading the page anew.

import { clear, h } from "./dom.js";
import { trouble } from "./api.js";

const VIEWS = [
  [/^\/$/, () => import("./view/start.js")],
  [/^\/dyads$/, () => import("./view/dyads.js")],
  [/^\/dyads\/([A-Za-z]{3})-([A-Za-z]{3})$/, () => import("./view/dyad.js")],
  [/^\/plans$/, () => import("./view/plans.js")],
  [/^\/map$/, () => import("./view/map.js")],
  [/^\/reports$/, () => import("./view/reports.js")],
  [/^\/reports\/([^/]+)$/, () => import("./view/report.js")],
  [/^\/actors$/, () => import("./view/actors.js")],
  [/^\/actors\/([^/]+)$/, () => import("./view/actor.js")],
  [/^\/search$/, () => import("./view/search.js")],
  [/^\/run$/, () => import("./view/run.js")],
];

const main = document.getElementById("main");
let leaving = new AbortController();

/** Goes to an address of ours; replace: without a new step in the history. */
export function go(href, { replace = false, quiet = false } = {}) {
  history[replace ? "replaceState" : "pushState"](null, "", href);
  if (!quiet) {
    show(true);
  }
}

/** Changes parameters of the address, and shows that. */
export function goWith(changes, options) {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === null || value === "") {
      url.searchParams.delete(name);
    } else {
      url.searchParams.set(name, value);
    }
  }
  go(url.pathname + url.search, options);
}

async function show(moved) {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const found = VIEWS.map(([pattern, load]) => [location.pathname.match(pattern), load]).find(([m]) => m);
  markNavigation();
  main.setAttribute("aria-busy", "true");
  const page = h("div", { class: "page" });
  try {
    if (!found) {
      throw Object.assign(new Error("There is no such page."), { status: 404 });
    }
    const parts = found[0].slice(1).map(decodeURIComponent);
    const view = await found[1]();
    if (signal.aborted) {
      return;
    }
    const params = Object.fromEntries(new URLSearchParams(location.search));
    const slow = setTimeout(() => clear(main, h("p", { class: "note" }, "Loading …")), 300);
    const title = await view.show(page, parts, params, signal).finally(() => clearTimeout(slow));
    if (signal.aborted) {
      return;
    }
    document.title = title ? `${title} · Detente` : "Detente";
    clear(main, page);
  } catch (e) {
    if (signal.aborted) {
      return;
    }
    document.title = "Detente";
    clear(main, trouble(e, () => show(false)));
  }
  main.removeAttribute("aria-busy");
  performance.mark("shown");
  if (moved) {
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
  }
  main.dispatchEvent(new CustomEvent("shown"));
}

function markNavigation() {
  const section = "/" + location.pathname.split("/")[1];
  for (const link of document.querySelectorAll("nav a")) {
    if (link.getAttribute("href") === section) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || event.defaultPrevented) {
    return;
  }
  const url = new URL(link.getAttribute("href"), location.href);
  if (link.target || url.origin !== location.origin || url.pathname.startsWith("/api/")) {
    return;
  }
  if (url.hash && url.pathname === location.pathname && url.search === location.search) {
    return;
  }
  event.preventDefault();
  go(url.pathname + url.search + url.hash);
});

document.querySelector("form.find").addEventListener("submit", (event) => {
  event.preventDefault();
  const q = new FormData(event.target).get("q").trim();
  if (q) {
    go(`/search?q=${encodeURIComponent(q)}`);
  }
});

const theme = document.getElementById("theme");
function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}
function nameTheme() {
  theme.textContent = isDark() ? "Light" : "Dark";
  theme.setAttribute("aria-label", isDark() ? "Light theme" : "Dark theme");
}
theme.addEventListener("click", () => {
  const next = isDark() ? "light" : "dark";
  document.documentElement.dataset.theme = next;
  try {
    localStorage.setItem("theme", next);
  } catch {
    // It holds for this page, then.
  }
  nameTheme();
  dispatchEvent(new Event("themed"));
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  nameTheme();
  dispatchEvent(new Event("themed"));
});
nameTheme();

addEventListener("popstate", () => show(false));
show(false);
