// Looking closer at the map: buttons, wheel, drag and arrow keys change what part of it is seen.

import { h } from "../dom.js";

const MOST = 12;
const STEP = 1.6;

/**
 * Buttons that zoom `svg`, which is `width` by `height`. `heart` is where most of the events are, which
 * coming closer to the whole map goes to; `at` is where to begin, [x, y, times] in the drawing's own
 * measure; `moved` is told of each new place.
 */
export function zooming(svg, width, height, heart, at, moved) {
  let [x, y, times] = at ?? [width / 2, height / 2, 1];
  const fit = (value, size) => Math.max(size / 2 / times, Math.min(size - size / 2 / times, value));
  const apply = (tell) => {
    times = Math.max(1, Math.min(MOST, times));
    x = fit(x, width);
    y = fit(y, height);
    svg.setAttribute("viewBox", `${x - width / 2 / times} ${y - height / 2 / times} ${width / times} ${height / times}`);
    for (const dot of svg.querySelectorAll("circle[data-r]")) {
      dot.setAttribute("r", Number(dot.dataset.r) / Math.sqrt(times) ** 1.4);
    }
    svg.classList.toggle("near", times > 1);
    if (tell) {
      moved(times > 1 ? [x, y, times].map((v) => Math.round(v * 10) / 10) : null);
    }
  };
  const by = (factor, [px, py] = [x, y]) => {
    const before = times;
    times = Math.max(1, Math.min(MOST, times * factor));
    x = px + (x - px) * (before / times);
    y = py + (y - py) * (before / times);
    apply(true);
  };
  const under = (event) => {
    const box = svg.getBoundingClientRect();
    return [
      x + ((event.clientX - box.left) / box.width - 0.5) * (width / times),
      y + ((event.clientY - box.top) / box.height - 0.5) * (height / times),
    ];
  };
  svg.addEventListener("wheel", (event) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      by(event.deltaY < 0 ? STEP : 1 / STEP, under(event));
    }
  }, { passive: false });
  svg.addEventListener("dblclick", (event) => by(STEP, under(event)));
  drags(svg, (dx, dy, done) => {
    const box = svg.getBoundingClientRect();
    x -= (dx / box.width) * (width / times);
    y -= (dy / box.height) * (height / times);
    apply(done);
  }, () => times > 1);
  const button = (name, label, act) => h("button", { type: "button", class: "quiet", "aria-label": label, onclick: act }, name);
  apply(false);
  return h(
    "div",
    { class: "zoom tools", role: "group", "aria-label": "Part of the map" },
    button("+", "Closer", () => by(times > 1 ? STEP : STEP * STEP, times > 1 ? [x, y] : heart)),
    button("\u2212", "Farther", () => by(1 / STEP)),
    button("World", "Whole world", () => by(1 / MOST)),
  );
}

/** Tells of each move of a drag; a click that moved nothing stays a click. */
function drags(svg, move, may) {
  let last = null;
  let far = false;
  svg.addEventListener("pointerdown", (event) => {
    last = may() && event.button === 0 ? [event.clientX, event.clientY] : null;
    far = false;
  });
  svg.addEventListener("pointermove", (event) => {
    if (!last) {
      return;
    }
    const [dx, dy] = [event.clientX - last[0], event.clientY - last[1]];
    if (far || Math.hypot(dx, dy) > 4) {
      if (!far) {
        svg.setPointerCapture(event.pointerId);
      }
      far = true;
      last = [event.clientX, event.clientY];
      move(dx, dy, false);
    }
  });
  svg.addEventListener("pointerup", () => {
    if (last && far) {
      move(0, 0, true);
    }
    last = null;
  });
  svg.addEventListener("pointercancel", () => (last = null));
  svg.addEventListener("click", (event) => {
    if (far) {
      event.stopPropagation();
      far = false;
    }
  }, true);
}
