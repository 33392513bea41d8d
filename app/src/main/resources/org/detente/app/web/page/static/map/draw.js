// The world in Equal Earth: countries by the balance of what was done to them, places by events.

import "../vendor/d3-array-3.2.4/d3-array.min.js";
import "../vendor/d3-geo-3.1.1/d3-geo.min.js";
import "../vendor/topojson-client-3.1.0/topojson-client.min.js";
import { s } from "../dom.js";
import { country, plural } from "../words.js";
import { CODES } from "./countries.js";
import { zooming } from "./zoom.js";

const { geoEqualEarth, geoPath } = globalThis.d3;
const { feature } = globalThis.topojson;
const WIDTH = 960;
const HEIGHT = 430;

/** South of this there are no states, only ice. */
const SOUTH = -58;

/** Cooperation to conflict, -1 to 1, and how sure a few events make one of it. */
function colour(one) {
  const coop = one.vc + one.mc;
  return tint((coop - (one.events - coop)) / one.events, one.events);
}

/** The colour of a balance from so many events. */
export function tint(share, events) {
  const strength = Math.min(1, Math.abs(share) * (events / (events + 2))) * 78 + 12;
  return `color-mix(in srgb, var(${share >= 0 ? "--mc" : "--mx"}) ${Math.round(strength)}%, var(--hair))`;
}

/** The size of a place's dot; `most` is the busiest place's number of events. */
export function radius(events, most) {
  return 3.5 + 10.5 * Math.sqrt(events / most) * Math.min(1, most / 10);
}

function main(one) {
  return ["mc", "vc", "vx", "mx"].reduce((best, quad) => (one[quad] > one[best] ? quad : best), "mc").toUpperCase();
}

/** The busiest place, else the middle. */
function heart(found, projection) {
  const [busiest] = found.items.toSorted((a, b) => b.events - a.events);
  return busiest ? projection([busiest.longitude, busiest.latitude]) : [WIDTH / 2, HEIGHT / 2];
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

/**
 * The map and the buttons that zoom it. `open.country(code)` and `open.place(name)` are called at a
 * click; `at` and `moved` are those of zooming.
 */
export function drawMap(atlas, found, open, at, moved) {
  const world = feature(atlas, atlas.objects.countries);
  const projection = geoEqualEarth().fitWidth(WIDTH, { type: "Sphere" });
  const [, bottom] = projection([0, SOUTH]);
  const [, top] = projection([0, 84]);
  projection.translate([WIDTH / 2, projection.translate()[1] - top - (bottom - top - HEIGHT) / 2]);
  const path = geoPath(projection);
  const byCode = new Map(found.countries.map((one) => [one.country, one]));
  const land = world.features.filter((shape) => shape.properties.name !== "Antarctica").map((shape) => {
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
    const [x, y] = projection([one.longitude, one.latitude]);
    const label = `${one.place}: ${plural(one.events, "event")}`;
    const node = s(
      "g",
      { class: "spot", role: "button", tabindex: "0", "aria-label": label },
      s("title", {}, label),
      s("circle", { class: `fill-${main(one)}`, cx: x, cy: y, "data-r": radius(one.events, most) }),
    );
    return clickable(node, () => open.place(one.place));
  });
  const svg = s("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "group", "aria-label": "Map of events" }, land, spots);
  return [svg, zooming(svg, WIDTH, HEIGHT, heart(found, projection), at, moved)];
}
