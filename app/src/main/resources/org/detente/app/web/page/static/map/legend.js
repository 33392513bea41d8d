// What the map's colours and sizes mean.

import { h, s } from "../dom.js";
import { QUADS } from "../words.js";
import { radius, tint } from "./draw.js";

const STEPS = [-1, -0.5, 0, 0.5, 1];

/** `most` is the number of events of the busiest place. */
export function mapLegend(most) {
  const sizes = [...new Set([1, Math.ceil(most / 4), most])];
  return h(
    "p",
    { class: "note legend" },
    h(
      "span",
      { class: "field" },
      "countries: conflict ",
      s("svg", { class: "sample", width: 80, height: 12, "aria-hidden": "true" }, STEPS.map((share, i) => {
        const cell = s("rect", { x: i * 16, width: 16, height: 12 });
        cell.style.fill = tint(share, 50);
        return cell;
      })),
      " cooperation",
    ),
    h(
      "span",
      { class: "field" },
      "places, by their most frequent class: ",
      ["MC", "VC", "VX", "MX"].map((quad) => [h("span", { class: `dot q-${quad}` }), `${QUADS[quad]} `]),
    ),
    most > 1
      ? h("span", { class: "field" }, "events: ", sizes.map((n) => [s("svg", { class: "sample", width: 2 * radius(n, most) + 2, height: 2 * radius(n, most) + 2, "aria-hidden": "true" }, s("circle", { class: "fill-none", cx: radius(n, most) + 1, cy: radius(n, most) + 1, r: radius(n, most) })), ` ${n} `]))
      : null,
  );
}
