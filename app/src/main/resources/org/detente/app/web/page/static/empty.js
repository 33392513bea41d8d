// What to do where there is nothing yet.

import { h } from "./dom.js";

export function emptyStore() {
  return h(
    "section",
    { class: "empty" },
    h("h1", {}, "No reports yet"),
    h("p", { class: "lead" }, "Pairs, plans, the map and the search stand on a store of reports. Add a folder of text, HTML or JSON Lines files with a second terminal, then look again: the server need not be started anew."),
    h("pre", { tabindex: "0" }, "detente add reports/"),
    h("p", {}, "Example reports come with the program: ", h("code", {}, "detente add examples"), "."),
    h("p", { class: "tools" }, h("button", { type: "button", onclick: () => location.reload() }, "Look again")),
    h("p", {}, "Without a store you can still ", h("a", { href: "/" }, "read a report"), "."),
  );
}
