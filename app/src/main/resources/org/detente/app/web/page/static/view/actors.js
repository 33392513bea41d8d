// The actors that reports name.

import { h } from "../dom.js";
import { count, country } from "../words.js";
import { pagedTable } from "../list.js";

export async function show(page, parts, params, signal) {
  const list = await pagedTable(
    "/actors",
    { by: params.by, type: params.type, limit: 100 },
    [h("th", {}, "Actor"), h("th", {}, "Country"), h("th", {}, "Sector"), h("th", { class: "n" }, "Reports"), h("th", { class: "n" }, "Mentions")],
    (one) =>
      h(
        "tr",
        {},
        h("td", {}, h("a", { href: `/actors/${encodeURIComponent(one.name)}` }, one.name)),
        h("td", {}, country(one.country)),
        h("td", {}, one.sector ?? ""),
        h("td", { class: "n" }, count(one.reports)),
        h("td", { class: "n" }, count(one.mentions)),
      ),
    signal,
    "Actors",
  );
  page.append(h("h1", {}, "Actors"), list.n ? list.node : h("p", { class: "note" }, "None."));
  return "Actors";
}
