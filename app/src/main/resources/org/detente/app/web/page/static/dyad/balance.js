// The balance over time with its band, and the change points: uPlot, themed from the page's style.

import uPlot from "../vendor/uplot-1.6.32/uPlot.esm.js";
import { h, s } from "../dom.js";
import { count, day, figure } from "../words.js";
import { css, isoDay, MARGIN, nextDay, seconds } from "./time.js";

const HEIGHT = 226;

/** Room of the label beside the axis. */
const LABEL = 16;

function middle(bin) {
  return (seconds(bin.start) + seconds(nextDay(bin.end))) / 2;
}

function changeLines(figures) {
  return (u) => {
    const { ctx } = u;
    const { top, height } = u.bbox;
    ctx.save();
    for (const change of figures.changes) {
      const x = u.valToPos(seconds(change.date), "x", true);
      const low = u.valToPos(seconds(change.low), "x", true);
      const high = u.valToPos(seconds(nextDay(change.high)), "x", true);
      ctx.fillStyle = css("--focus");
      ctx.globalAlpha = 0.13;
      ctx.fillRect(low, top, Math.max(1, high - low), height);
      ctx.globalAlpha = 1;
      ctx.strokeStyle = css("--focus");
      ctx.lineWidth = 1.5 * devicePixelRatio;
      ctx.setLineDash([5 * devicePixelRatio, 4 * devicePixelRatio]);
      ctx.beginPath();
      ctx.moveTo(x, top);
      ctx.lineTo(x, top + height);
      ctx.stroke();
    }
    ctx.restore();
  };
}

function zeroLine(u) {
  const { ctx } = u;
  const y = u.valToPos(0, "y", true);
  ctx.save();
  ctx.strokeStyle = css("--soft");
  ctx.lineWidth = devicePixelRatio;
  ctx.beginPath();
  ctx.moveTo(u.bbox.left, y);
  ctx.lineTo(u.bbox.left + u.bbox.width, y);
  ctx.stroke();
  ctx.restore();
}

/** The chart; `zoom(from, to)` is called when a stretch is drawn, `open(bin)` at a click. */
export function balanceChart(figures, zoom, open, signal) {
  const bins = figures.bins;
  const known = bins.map((bin) => (bin.balance.withheld ? null : bin.balance));
  const holder = h("div", { class: "chart", role: "img", "aria-label": summary(figures) });
  const said = h("p", { class: "said note" }, "Point at a period; draw over a stretch to look closer.");
  const data = [
    bins.map(middle),
    known.map((b) => b?.high ?? null),
    known.map((b) => b?.low ?? null),
    known.map((b) => b?.value ?? null),
  ];
  const say = (i) => {
    if (i === null || i === undefined || !bins[i]) {
      return;
    }
    const bin = bins[i];
    const b = bin.balance;
    said.textContent = `${day(bin.start, bin.end)}: ${
      b.withheld ? b.withheld : `balance ${figure(b.value)} [${figure(b.low)}, ${figure(b.high)}]`
    } · ${count(bin.events)} events`;
  };
  const font = `12px ${css("--sans")}`;
  const axis = { stroke: () => css("--soft"), font, grid: { stroke: () => css("--hair"), width: 1 }, ticks: { show: false } };
  const chart = new uPlot(
    {
      width: 600,
      height: HEIGHT,
      padding: [8, MARGIN.right, 0, 0],
      legend: { show: false },
      tzDate: (ts) => uPlot.tzDate(new Date(ts * 1e3), "Etc/UTC"),
      scales: {
        x: { time: true, range: () => [seconds(figures.from), seconds(nextDay(figures.to))] },
        y: { range: () => [-1.04, 1.04] },
      },
      axes: [
        { ...axis, size: 40, space: 70 },
        { ...axis, size: MARGIN.left - LABEL, label: "balance", labelSize: LABEL, labelGap: 0, labelFont: font, splits: () => [-1, -0.5, 0, 0.5, 1], values: (u, v) => v.map((x) => figure(x, 1)) },
      ],
      series: [
        {},
        { stroke: "transparent", points: { show: false } },
        { stroke: "transparent", points: { show: false } },
        {
          stroke: () => css("--accent"),
          width: 2,
          points: { show: true, size: 5, fill: () => css("--sheet"), stroke: () => css("--accent") },
        },
      ],
      bands: [{ series: [1, 2], fill: () => `color-mix(in srgb, ${css("--accent")} 18%, transparent)` }],
      cursor: { drag: { x: true, y: false, setScale: false }, points: { show: false }, y: false },
      hooks: {
        drawAxes: [zeroLine],
        draw: [changeLines(figures)],
        setCursor: [(u) => say(u.cursor.idx)],
        setSelect: [
          (u) => {
            if (u.select.width > 8) {
              zoom(isoDay(u.posToVal(u.select.left, "x")), isoDay(u.posToVal(u.select.left + u.select.width, "x")));
            }
          },
        ],
      },
    },
    data,
    holder,
  );
  chart.over.addEventListener("click", () => {
    const i = chart.cursor.idx;
    if (i !== null && i !== undefined && chart.select.width <= 8 && bins[i].events) {
      open(bins[i]);
    }
  });
  const watch = new ResizeObserver(([entry]) => {
    chart.setSize({ width: Math.max(240, entry.contentRect.width), height: HEIGHT });
  });
  watch.observe(holder);
  const redraw = () => chart.redraw(false, true);
  addEventListener("themed", redraw, { signal });
  signal.addEventListener("abort", () => {
    watch.disconnect();
    chart.destroy();
  });
  return h("div", {}, legend(figures), holder, said);
}

function sample(words, ...shapes) {
  return h("span", { class: "field" }, s("svg", { class: "sample", width: 26, height: 12, "aria-hidden": "true" }, shapes), ` ${words}`);
}

function legend(figures) {
  return h(
    "p",
    { class: "note key legend" },
    sample(`balance by ${figures.every}: +1 all cooperation, −1 all conflict`, s("path", { class: "line", d: "M0 6H26" }), s("circle", { class: "point", cx: 13, cy: 6, r: 2.5 })),
    sample("95 % interval", s("rect", { class: "band", width: 26, height: 12 })),
    figures.changes.length ? sample("change point and where it lies with 95 %", s("rect", { class: "range", width: 26, height: 12 }), s("path", { class: "change", d: "M13 0V12" })) : null,
  );
}

function summary(figures) {
  const known = figures.bins.filter((bin) => !bin.balance.withheld);
  if (!known.length) {
    return "Balance over time: no period has enough events.";
  }
  const last = known[known.length - 1];
  return `Balance by ${figures.every} from ${day(figures.from)} to ${day(figures.to)}; the last is ${figure(last.balance.value)} in ${day(last.start, last.end)}. The table below has every value.`;
}
