// Events by place, and by the country that they were done to.

import { h } from "../dom.js";
import { apiAddress, get } from "../api.js";
import { goWith } from "../app.js";
import { count, country, plural } from "../words.js";
import { evidencePanel } from "../dyad/evidence.js";
import { emptyStore } from "../empty.js";

export async function show(page, parts, params, signal) {
  const wanted = { between: params.between, from: params.from, to: params.to };
  let found;
  try {
    found = await get("/places", wanted, signal);
  } catch (e) {
    if (e.problem?.reason === "no-store") {
      page.append(emptyStore());
      return "Map";
    }
    throw e;
  }
  const [atlas, { drawMap }, { mapLegend }] = await Promise.all([
    fetch("/static/vendor/world-atlas-2.0.2/countries-110m.json", { signal }).then((r) => r.json()),
    import("../map/draw.js"),
    import("../map/legend.js"),
  ]);
  const evidence = evidencePanel();
  const open = {
    country: (code) => evidence.list(`Done to ${country(code)}`, apiAddress("/events", { ...wanted, of: code, status: "actual", limit: 50 })),
    place: (place) => evidence.list(place, apiAddress("/places", { place })),
  };
  const change = (name) => (event) => goWith({ [name]: event.target.value });
  page.append(
    h("h1", {}, "Map"),
    h("p", { class: "lead" }, "Countries by what was done to them: blue is cooperation, red is conflict, paler the fewer the events. Dots are events whose sentence names a place, planned ones too. A click shows the sentences."),
    h(
      "div",
      { class: "row tools controls" },
      h("label", {}, "between ", h("input", { type: "text", size: 9, value: params.between ?? "", placeholder: "USA,RUS", onchange: change("between") })),
      h("label", {}, "from ", h("input", { type: "date", value: params.from ?? "", onchange: change("from") })),
      h("label", {}, "to ", h("input", { type: "date", value: params.to ?? "", onchange: change("to") })),
      h("span", { class: "note" }, `${plural(found.items.length, "place")}, ${plural(found.countries.length, "country", "countries")}`),
    ),
    h("div", { class: "with-evidence" }, h("div", {}, h("div", { class: "map" }, drawMap(atlas, found, open, placeOf(params.view), (at) => goWith({ view: at?.join(",") }, { replace: true, quiet: true }))), mapLegend(Math.max(1, ...found.items.map((one) => one.events))), lists(found, open)), evidence.panel),
  );
  return "Map";
}

/** Where the address says that the map is looked at. */
function placeOf(view) {
  const numbers = (view ?? "").split(",").map(Number);
  return numbers.length === 3 && numbers.every(Number.isFinite) ? numbers : null;
}

function lists(found, open) {
  const list = (title, items, name, act) => h(
    "div",
    {},
    h("h2", {}, title),
    items.length ? null : h("p", { class: "note" }, "None."),
    h("ol", { class: "sentences" }, items.slice(0, 15).map((one) => h("li", {}, h("button", { type: "button", class: "link", onclick: () => act(one) }, name(one)), h("span", { class: "note" }, ` ${plural(one.events, "event")}, ${count(one.vc + one.mc)} of cooperation`)))),
  );
  return h(
    "div",
    { class: "two" },
    list("Places", found.items, (one) => one.place, (one) => open.place(one.place)),
    list("Countries", found.countries, (one) => country(one.country), (one) => open.country(one.country)),
  );
}
