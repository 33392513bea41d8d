// The world in Equal Earth: countries by the balance of what was done to them, places by events.

import "../vendor/d3-array-3.2.4/d3-array.min.js";
import "../vendor/d3-geo-3.1.1/d3-geo.min.js";
import "../vendor/topojson-client-3.1.0/topojson-client.min.js";
import { s } from "../dom.js";
import { country, plural } from "../words.js";
import { CODES } from "./countries.js";

const { geoEqualEarth, geoPath } = globalThis.d3;
const { feature } = globalThis.topojson;
const WIDTH = 960;
const HEIGHT = 468;

/** Cooperation to conflict, -1 to 1, and how sure a few events make one of it. */
function colour(one) {
  const coop = one.vc + one.mc;
  const share = (coop - (one.events - coop)) / one.events;
  const strength = Math.min(1, Math.abs(share) * (one.events / (one.events + 2))) * 78 + 12;
  return `color-mix(in srgb, var(${share >= 0 ? "--mc" : "--mx"}) ${Math.round(strength)}%, var(--hair))`;
}

function main(one) {
  return ["mc", "vc", "vx", "mx"].reduce((best, quad) => (one[quad] > one[best] ? quad : best), "mc").toUpperCase();
}

function clickable(node, act) {
  node.addEventListener("click", act);
  node.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      act();
    }
  });
  return node;
}

/** `open.country(code)` and `open.place(name)` are called at a click. */
export function drawMap(atlas, found, open) {
  const world = feature(atlas, atlas.objects.countries);
  const projection = geoEqualEarth().fitExtent([[4, 4], [WIDTH - 4, HEIGHT - 4]], { type: "Sphere" });
  const path = geoPath(projection);
  const byCode = new Map(found.countries.map((one) => [one.country, one]));
  const land = world.features.map((shape) => {
    const one = byCode.get(CODES[shape.properties.name]);
    if (!one) {
      return s("path", { class: "land", d: path(shape) }, s("title", {}, shape.properties.name));
    }
    const label = `${country(one.country)}: ${plural(one.events, "event")}, ${one.vc + one.mc} of cooperation`;
    const node = s("path", { class: "land some", d: path(shape), role: "button", tabindex: "0", "aria-label": label }, s("title", {}, label));
    node.style.fill = colour(one);
    return clickable(node, () => open.country(one.country));
  });
  const most = Math.max(1, ...found.items.map((one) => one.events));
  const spots = found.items.map((one) => {
    const at = projection([one.longitude, one.latitude]);
    const label = `${one.place}: ${plural(one.events, "event")}`;
    const node = s(
      "g",
      { class: "spot", role: "button", tabindex: "0", "aria-label": label },
      s("title", {}, label),
      s("circle", { class: `fill-${main(one)}`, cx: at[0], cy: at[1], r: 3 + 11 * Math.sqrt(one.events / most) * Math.min(1, most / 10) }),
    );
    return clickable(node, () => open.place(one.place));
  });
  return s("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "group", "aria-label": "Map of events" }, land, spots);
}
