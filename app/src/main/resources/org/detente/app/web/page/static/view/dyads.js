// The busiest pairs.

import { append, h } from "../dom.js";
import { get } from "../api.js";
import { go } from "../app.js";
import { codeOf, count, countries, country, day, pair } from "../words.js";
import { emptyStore } from "../empty.js";

function choose() {
  const side = (id, example) => h("input", { id, placeholder: example, size: 16, required: true, list: "countries", autocomplete: "off" });
  const a = side("side-a", "Egypt or EGY");
  const b = side("side-b", "Ethiopia or ETH");
  const form = h(
    "form",
    {
      class: "row tools controls",
      onsubmit: (event) => {
        event.preventDefault();
        const codes = [a, b].map((one) => {
          const code = codeOf(one.value);
          one.setCustomValidity(/^[A-Z]{3}$/.test(code) ? "" : "No country of this name; its code of three letters will do.");
          one.addEventListener("input", () => one.setCustomValidity(""), { once: true });
          return code;
        });
        if (form.reportValidity()) {
          go(`/dyads/${codes.join("-")}`);
        }
      },
    },
    h("label", { for: "side-a" }, "Any pair:"),
    a,
    h("label", { for: "side-b" }, "and"),
    b,
    h("datalist", { id: "countries" }, countries().map(([, name]) => h("option", { value: name }))),
    h("button", {}, "Show"),
  );
  return form;
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
  append(page, [
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
    answer.next ? h("p", { class: "note" }, "The 100 busiest; any other pair by its names above.") : null,
  ]);
  return "Dyads";
}
