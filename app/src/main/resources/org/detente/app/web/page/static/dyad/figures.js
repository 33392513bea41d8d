// The figures of a pair: value, interval on its scale, number of events, or the reason why not.

import { h, s } from "../dom.js";
import { count, figure, signed } from "../words.js";

const FIGURES = [
  ["balance", "Balance", "cooperation less conflict, as a share", -1, 1],
  ["intensity", "Mean intensity", "PLOVER score of an event", -10, 10],
  ["stability", "Stability", "1 is a constant mean intensity", 0, 1],
  ["predictability", "Predictability", "skill against simple forecasts", -1, 1],
  ["reciprocity", "Reciprocity", "answer to the other side's last period", -1, 1],
  ["sayDo", "Say–do gap", "balance of words less that of deeds", -2, 2],
  ["tension", "Tension", "share of reports that tell of it", 0, 1],
  ["stock", "Stock", "what past events still weigh", null, null],
];

/** One number with its interval, for a line of text. */
export function inWords(measure, decimals = 2) {
  return measure.withheld
    ? measure.withheld
    : `${figure(measure.value, decimals)} [${figure(measure.low, decimals)}, ${figure(measure.high, decimals)}], n ${count(measure.n)}`;
}

function bar(measure, low, high) {
  const at = (value) => Math.max(0, Math.min(100, ((value - low) / (high - low)) * 100));
  const middle = low < 0 ? at(0) : null;
  return s(
    "svg",
    { class: "range", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
    s("rect", { class: "track", x: 0, y: 4, width: 100, height: 2 }),
    middle === null ? null : s("rect", { class: "zero", x: middle - 0.3, y: 0, width: 0.6, height: 10 }),
    s("rect", { class: "interval", x: at(measure.low), y: 3, width: Math.max(0.8, at(measure.high) - at(measure.low)), height: 4 }),
    s("rect", { class: "value", x: at(measure.value) - 0.6, y: 0, width: 1.2, height: 10 }),
  );
}

/** The bar between the ends of its scale. */
function scaled(measure, low, high) {
  const end = (value) => h("span", { class: "end" }, low < 0 ? signed(value, 0) : figure(value, 0));
  return h("div", { class: "scaled" }, end(low), bar(measure, low, high), end(high));
}

/** Cards; `list(title, url)` opens what is behind a figure. */
export function figureCards(figures, list) {
  return h(
    "section",
    { class: "cards", "aria-label": "Figures" },
    FIGURES.filter(([name]) => figures[name]).map(([name, title, meaning, low, high]) => {
      const measure = figures[name];
      const head = [h("h3", {}, title), h("p", { class: "meaning" }, meaning)];
      if (measure.withheld) {
        return h("div", { class: "figure none" }, head, h("p", { class: "why" }, `Withheld: ${measure.withheld}`));
      }
      const ends = low === null ? Math.max(Math.abs(measure.low), Math.abs(measure.high), 1) : null;
      return h(
        "div",
        { class: "figure" },
        head,
        h("p", { class: "big" }, low === 0 ? figure(measure.value) : signed(measure.value)),
        scaled(measure, ends === null ? low : -ends, ends === null ? high : ends),
        h(
          "p",
          { class: "interval" },
          `${figure(measure.low)} to ${figure(measure.high)} · `,
          measure.evidence
            ? h("button", { type: "button", class: "link", onclick: () => list(`Behind the ${title.toLowerCase()}`, measure.evidence) }, `n ${count(measure.n)}`)
            : `n ${count(measure.n)}`,
        ),
      );
    }),
  );
}
