// One actor by name: the codes it was given, what it said and did.

import { h } from "../dom.js";
import { get } from "../api.js";
import { count, country, day, eventName } from "../words.js";

function sentenceLink(item, words) {
  return h("a", { class: "words", href: `/reports/${encodeURIComponent(item.report)}#s${item.sentence + 1}` }, words.trim());
}

export async function show(page, [name], params, signal) {
  const actor = await get(`/actors/${encodeURIComponent(name)}`, {}, signal);
  page.append(
    h("h1", {}, actor.name),
    h(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "Codes" },
      h(
        "table",
        {},
        h("thead", {}, h("tr", {}, h("th", {}, "Country"), h("th", {}, "Sector"), h("th", {}, "As"), h("th", {}, "Resolved from"), h("th", { class: "n" }, "Reports"), h("th", {}, "Days"))),
        h(
          "tbody",
          {},
          actor.codes.map((code) =>
            h(
              "tr",
              {},
              h("td", {}, country(code.country)),
              h("td", {}, code.sector ?? ""),
              h("td", {}, code.title ?? code.kind),
              h("td", {}, code.from),
              h("td", { class: "n" }, count(code.reports)),
              h("td", { class: "day" }, day(code.first, code.last)),
            ),
          ),
        ),
      ),
    ),
    h("h2", {}, "Said"),
    list(actor.statements, (st) => [h("p", {}, h("strong", {}, `${st.verb} `), sentenceLink(st, st.content)), h("p", { class: "note" }, `${day(st.day)} · ${st.kind}`)]),
    h("h2", {}, "Did, or had done to it"),
    list(actor.events, (event) => [
      h("p", {}, sentenceLink(event, event.sentenceText)),
      h("p", { class: "note" }, h("span", { class: `dot q-${event.quad}` }), `${day(event.day)} · ${eventName(event)} · as ${event.side}${event.status === "actual" ? "" : ` · ${event.status}`}`),
    ]),
  );
  return actor.name;
}

function list(items, entry) {
  return items.length ? h("ol", { class: "sentences" }, items.map((item) => h("li", {}, entry(item)))) : h("p", { class: "note" }, "Nothing in the store.");
}
