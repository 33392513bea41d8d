// A reading: the text with its layers, and beside it what was found.

import { h } from "../dom.js";
import { count } from "../words.js";
import { goWith } from "../app.js";
import { LAYERS, marksOf } from "./marks.js";
import { layOut } from "./text.js";
import { tips } from "./tip.js";

const MOST_CARDS = 300;
const ON_AT_FIRST = ["statement", "event", "actor"];

function chosen(params) {
  if (params.layers === undefined) {
    return new Set(ON_AT_FIRST);
  }
  return new Set(params.layers.split("+").flatMap((part) => part.split(" ")).filter(Boolean));
}

/** Shows a record; `params.layers` says which layers are on, `#s3` which sentence is meant. */
export function reading(record, params) {
  const { marks, items } = marksOf(record);
  const itemsOf = new WeakMap();
  const body = layOut(record, marks, itemsOf);
  const on = chosen(params);
  const pieces = new Map();
  for (const piece of body.querySelectorAll(".m")) {
    for (const item of itemsOf.get(piece)) {
      if (!pieces.has(item.key)) {
        pieces.set(item.key, []);
      }
      pieces.get(item.key).push(piece);
    }
  }
  const found = h("aside", { class: "found", "aria-label": "What was found", tabindex: "0" });
  const light = (item, lit) => (pieces.get(item.key) ?? []).forEach((p) => p.classList.toggle("lit", lit));
  const show = () => {
    for (const [layer] of LAYERS) {
      body.classList.toggle(`on-${layer}`, on.has(layer));
    }
    found.replaceChildren(...sections(items.filter((item) => on.has(item.layer)), light, pieces));
  };
  const tip = tips(body, (piece) => itemsOf.get(piece).filter((item) => on.has(item.layer)));
  show();
  return h(
    "div",
    { class: "reading" },
    switches(items, on, () => {
      show();
      goWith({ layers: [...on].join("+") || "none" }, { replace: true, quiet: true });
    }),
    h("div", {}, body, tip),
    found,
  );
}

function switches(items, on, changed) {
  return h(
    "div",
    { class: "layers tools", role: "group", "aria-label": "Layers" },
    LAYERS.map(([layer, name]) => {
      const n = items.filter((item) => item.layer === layer).length;
      const box = h("input", {
        type: "checkbox",
        checked: on.has(layer),
        onchange: () => {
          on[box.checked ? "add" : "delete"](layer);
          changed();
        },
      });
      return h("label", {}, box, h("span", { class: `sample m-${layer}` }, name), h("span", { class: "count" }, count(n)));
    }),
  );
}

function sections(items, light, pieces) {
  if (!items.length) {
    return [h("p", { class: "note" }, "Nothing of these layers was found in this report.")];
  }
  return LAYERS.flatMap(([layer, name]) => {
    const ours = items.filter((item) => item.layer === layer);
    if (!ours.length) {
      return [];
    }
    const cards = ours.slice(0, MOST_CARDS).map((item) => card(item, light, pieces));
    const rest = ours.length - cards.length;
    return [
      h("h2", {}, name),
      ...cards,
      rest > 0 ? h("p", { class: "note" }, `… and ${count(rest)} more, marked in the text`) : "",
    ];
  });
}

function card(item, light, pieces) {
  const more = h("div", { hidden: true }, item.rule ? h("p", { class: "rule" }, item.rule) : null);
  const button = h(
    "button",
    {
      type: "button",
      onpointerenter: () => light(item, true),
      onpointerleave: () => light(item, false),
      onfocus: () => light(item, true),
      onblur: () => light(item, false),
      onclick: () => {
        more.hidden = !more.hidden;
        button.setAttribute("aria-expanded", String(!more.hidden));
        pieces.get(item.key)?.[0]?.scrollIntoView({ block: "center" });
      },
      "aria-expanded": "false",
    },
    h("div", { class: "head" }, item.quad ? h("span", { class: `dot q-${item.quad}` }) : null, item.title),
    item.words ? h("div", { class: "words" }, shortened(item.words)) : null,
    h("div", { class: "more" }, item.layer === "statement" ? item.lines.join(" · ") : item.lines.slice(0, 2).join(" · ")),
  );
  return h("div", { class: "card" }, button, more);
}

function shortened(words) {
  return words.length > 140 ? `${words.slice(0, 138).trimEnd()} …` : words;
}

