// What either side says of the other, issue by issue.

import { h } from "../dom.js";
import { count, country, figure, signed } from "../words.js";

const MOST = 25;

function cell(measure) {
  if (measure.withheld) {
    return h("td", { class: "n none", title: measure.withheld }, measure.n ? `too few: n ${measure.n}` : "–");
  }
  const tone = measure.low > 0 ? "good" : measure.high < 0 ? "bad" : "";
  return h(
    "td",
    { class: `n ${tone}` },
    h("strong", {}, signed(measure.value)),
    h("span", { class: "note" }, ` [${figure(measure.low)}, ${figure(measure.high)}] n ${count(measure.n)}`),
  );
}

export function stanceTable(figures, choose) {
  const [a, b] = figures.dyad;
  const issues = figures.issues ?? [];
  if (!issues.length) {
    return h("p", { class: "note" }, "No statement of either side about the other is tied to an issue in these days.");
  }
  return h(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": "Stance by issue" },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, h("th", {}, "Issue"), h("th", { class: "n" }, `${country(a)} on ${country(b)}`), h("th", { class: "n" }, `${country(b)} on ${country(a)}`))),
      h(
        "tbody",
        {},
        issues.slice(0, MOST).map((issue) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, h("button", { type: "button", class: "link", onclick: () => choose(issue) }, issue.name)),
            cell(issue.stance[a]),
            cell(issue.stance[b]),
          ),
        ),
      ),
    ),
    h("p", { class: "note" }, "Mean stance of statements, −1 against to +1 for, with its 95 % interval; a mean needs 3 statements."),
    issues.length > MOST ? h("p", { class: "note" }, `… and ${count(issues.length - MOST)} more issues with fewer statements`) : null,
  );
}
