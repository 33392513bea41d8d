// The busiest pairs.

import { h } from "../dom.js";
import { get } from "../api.js";
import { go } from "../app.js";
import { count, country, day, pair } from "../words.js";
import { emptyStore } from "../empty.js";

function choose() {
  const a = h("input", { id: "side-a", placeholder: "USA", maxlength: 3, size: 5, required: true, pattern: "[A-Za-z]{3}", autocomplete: "off" });
  const b = h("input", { id: "side-b", placeholder: "RUS", maxlength: 3, size: 5, required: true, pattern: "[A-Za-z]{3}", autocomplete: "off" });
  return h(
    "form",
    {
      class: "row tools",
      onsubmit: (event) => {
        event.preventDefault();
        go(`/dyads/${a.value.toUpperCase()}-${b.value.toUpperCase()}`);
      },
    },
    h("label", { for: "side-a" }, "Any pair by country codes"),
    a,
    h("label", { for: "side-b", class: "hidden" }, "Other country"),
    b,
    h("button", {}, "Show"),
  );
}

function split(pairOf) {
  const share = pairOf.events ? (pairOf.cooperation / pairOf.events) * 100 : 0;
  return h("span", { class: "split", role: "img", "aria-label": `${Math.round(share)} % cooperation` }, meter(share));
}

function meter(share) {
  const bar = h("span", { class: "coop" });
  bar.style.width = `${share}%`;
  return bar;
}

export async function show(page, parts, params, signal) {
  let answer;
  try {
    answer = await get("/dyads", { limit: 100 }, signal);
  } catch (e) {
    if (e.problem?.reason === "no-store") {
      page.append(emptyStore());
      return "Dyads";
    }
    throw e;
  }
  if (!answer.items.length) {
    page.append(emptyStore());
    return "Dyads";
  }
  page.append(
    h("h1", {}, "Dyads"),
    h("p", { class: "lead" }, "Pairs of countries by their distinct, actual events. An event that many reports tell is one event."),
    choose(),
    h(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "Pairs" },
      h(
        "table",
        { class: "pairs" },
        h("thead", {}, h("tr", {}, h("th", {}, "Pair"), h("th", { class: "n" }, "Events"), h("th", { class: "n" }, "Tellings"), h("th", {}, "Cooperation · conflict"), h("th", {}, "Days"))),
        h(
          "tbody",
          {},
          answer.items.map((one) =>
            h(
              "tr",
              {},
              h("th", { scope: "row" }, h("a", { href: `/dyads/${one.a}-${one.b}`, title: `${country(one.a)} and ${country(one.b)}` }, pair(one.a, one.b))),
              h("td", { class: "n" }, count(one.events)),
              h("td", { class: "n" }, count(one.tellings)),
              h("td", {}, split(one), h("span", { class: "note" }, `${count(one.cooperation)} · ${count(one.conflict)}`)),
              h("td", { class: "day" }, day(one.first, one.last)),
            ),
          ),
        ),
      ),
    ),
    answer.next ? h("p", { class: "note" }, "The 100 busiest; any other pair by its codes above.") : null,
  );
  return "Dyads";
}
