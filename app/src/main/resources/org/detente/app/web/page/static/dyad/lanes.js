// Lanes of a time line: events by quad class, statements, plans. One side is above the line of each
// lane, the other below. Few marks are drawn one by one, many as bars by period.

import { clear, h, s } from "../dom.js";
import { count, country, day, plural, QUADS, signed } from "../words.js";
import { MARGIN, nextDay, scale } from "./time.js";

const NAME = 17;
const LANE = 40;
const ROW = NAME + LANE;
const MANY = 420;
const ORDER = ["MC", "VC", "VX", "MX"];

/** The lanes with one side above the line and the other below: all but the numbers and the plans. */
const SIDED = [1, 2, 3, 4, 5];

const PLANS = [
  ["held", "held"],
  ["announced", "still to come"],
  ["overdue", "overdue"],
  ["cancelled", "cancelled"],
];

function markLabel(mark, what) {
  return `${day(mark.day)}: ${what}`;
}

function link(href, label, open, ...shapes) {
  return s(
    "a",
    {
      href,
      tabindex: "-1",
      class: "mark",
      "aria-label": label,
      onclick: (event) => {
        if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
          event.preventDefault();
          open();
        }
      },
    },
    s("title", {}, label),
    shapes,
  );
}

function eventMark(event, axis, up, evidence) {
  const x = axis.x(event.day);
  const size = 2.6 + Math.min(10, Math.abs(event.intensity)) * 0.32;
  const y = LANE / 2 + (up ? -10 : 10);
  const label = markLabel(event, `${event.type}, ${country(event.a)} to ${country(event.b)}, ${plural(event.reports, "report")}`);
  return link(
    `/reports/${encodeURIComponent(event.report)}`,
    label,
    () => evidence.event(event.report, event.event),
    s("circle", { class: `fill-${event.quad}`, cx: x, cy: y, r: size }),
  );
}

function toneOf(stance) {
  return stance > 0.05 ? "fill-MC" : stance < -0.05 ? "fill-MX" : "fill-none";
}

function statementMark(st, axis, up, evidence) {
  const x = axis.x(st.day);
  const y = LANE / 2 + (up ? -10 : 10);
  const label = markLabel(st, `${st.speaker ?? country(st.a)} ${st.verb}, stance ${signed(st.stance)}`);
  return link(
    `/reports/${encodeURIComponent(st.report)}#s${st.sentence + 1}`,
    label,
    () => evidence.statement(st.report, st.statement),
    s("path", { class: toneOf(st.stance), d: `M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z` }),
  );
}

function planShape(state, x, y) {
  const box = { x: x - 4.5, y: y - 4.5, width: 9, height: 9 };
  switch (state) {
    case "held":
      return s("rect", { class: "fill-MC", ...box });
    case "cancelled":
      return s("path", { class: "cross", d: `M${x - 4.5} ${y - 4.5}l9 9m0 -9l-9 9` });
    case "overdue":
      return s("rect", { class: "stroke-MX", ...box });
    default:
      return s("rect", { class: "stroke-MC", ...box });
  }
}

function planMark(plan, axis, evidence) {
  const x = axis.x(plan.day ?? plan.announced);
  const label = `${plan.type} announced ${day(plan.announced)}: ${plan.state}`;
  const y = LANE / 2;
  return link(`/plans`, label, () => evidence.plan(plan), planShape(plan.state, x, y));
}

/** How many events each period's figures stand on, with the number where it has room. */
function numbers(figures, axis, open) {
  const most = Math.max(1, ...figures.bins.map((bin) => bin.events));
  return figures.bins.filter((bin) => bin.events).map((bin) => {
    const x = Math.max(axis.x(bin.start), MARGIN.left) + 0.5;
    const width = Math.max(1.5, Math.min(axis.x(nextDay(bin.end)), axis.x(nextDay(figures.to))) - x - 0.5);
    const height = Math.max(1.5, (bin.events / most) * (LANE - 16));
    const label = `${day(bin.start, bin.end)}: ${plural(bin.events, "event")} in ${plural(bin.reports, "report")}`;
    return link("#", label, () => open(bin),
      s("rect", { class: "fill-n", x, y: LANE - height, width, height }),
      width > 9 * String(bin.events).length ? s("text", { class: "n", x: x + width / 2, y: LANE - height - 3 }, count(bin.events)) : "",
    );
  });
}

function bars(figures, quad, axis, evidence) {
  const most = Math.max(1, ...figures.bins.flatMap((bin) => ORDER.flatMap((q) => [bin.counts.AB[q], bin.counts.BA[q]])));
  return figures.bins.flatMap((bin) => {
    const x = axis.x(bin.start) + 0.5;
    const width = Math.max(1.5, axis.x(bin.end) - x);
    return ["AB", "BA"].map((way) => {
      const n = bin.counts[way][quad];
      if (!n) {
        return null;
      }
      const height = Math.max(1.5, Math.sqrt(n / most) * (LANE / 2 - 3));
      const [a, b] = way === "AB" ? figures.dyad : [...figures.dyad].reverse();
      const label = `${day(bin.start, bin.end)}: ${plural(n, "event")} of ${QUADS[quad]}, ${country(a)} to ${country(b)}`;
      return link("#", label, () => evidence.bin(bin, quad, a, b), s("rect", {
        class: `fill-${quad}`,
        x: Math.min(x, axis.x(figures.to)),
        y: way === "AB" ? LANE / 2 - height : LANE / 2,
        width: Math.max(1.5, width),
        height,
      }));
    });
  });
}

/** Statements by period: as tall as they are many, coloured by their mean tone. */
function statementBars(figures, groups, axis, open) {
  const most = Math.max(1, ...groups.map((group) => group.n));
  return groups.map((group) => {
    const up = group.a === figures.dyad[0];
    const x = axis.x(group.start) + 0.5;
    const height = Math.max(2, Math.sqrt(group.n / most) * (LANE / 2 - 3));
    const label = `${day(group.start, group.end)}: ${plural(group.n, "statement")} of ${country(group.a)}, mean stance ${signed(group.stance)}`;
    return link("#", label, () => open(label, group), s("rect", {
      class: toneOf(group.stance),
      x,
      y: up ? LANE / 2 - height : LANE / 2,
      width: Math.max(1.5, axis.x(group.end) - x),
      height,
    }));
  });
}

/** By the periods of the figures. */
function grouped(figures, statements) {
  const groups = new Map();
  for (const st of statements) {
    const bin = figures.bins.findLast((one) => one.start <= st.day);
    const key = `${bin.start} ${st.a}`;
    const group = groups.get(key) ?? { start: bin.start, end: bin.end, a: st.a, n: 0, stance: 0 };
    group.stance = (group.stance * group.n + st.stance) / (group.n + 1);
    group.n++;
    groups.set(key, group);
  }
  return [...groups.values()];
}

function statementMarks(figures, marks, statements, axis, evidence) {
  if (marks.statementMonths) {
    const months = marks.statementMonths.filter((m) => m.end >= figures.from && m.start <= figures.to);
    return statementBars(figures, months, axis, (label, m) => evidence.statementsOf(label, m));
  }
  return statements.length > MANY / 2
    ? statementBars(figures, grouped(figures, statements), axis, (label, group) => evidence.statementsOf(label, group))
    : statements.map((st) => statementMark(st, axis, st.a === figures.dyad[0], evidence));
}

function lane(name, marks, width, i, isSided) {
  const group = s(
    "g",
    { class: "lane", transform: `translate(0 ${i * ROW + NAME})`, tabindex: "0", role: "group", "aria-label": `${name}: ${plural(marks.length, "mark")}. Arrow keys go from mark to mark.` },
    s("rect", { class: "ground", x: MARGIN.left, y: 0, width: Math.max(1, width - MARGIN.left - MARGIN.right), height: LANE }),
    isSided && s("line", { class: "middle", x1: MARGIN.left, x2: width - MARGIN.right, y1: LANE / 2, y2: LANE / 2 }),
    marks,
  );
  let at = -1;
  group.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step && marks.length) {
      event.preventDefault();
      at = Math.max(0, Math.min(marks.length - 1, at + step));
      marks[at].focus();
    }
  });
  return group;
}

/** The lanes, drawn anew when their width changes. */
export function lanes(figures, marks, evidence, signal) {
  const [a] = figures.dyad;
  const inRange = (mark) => mark.day >= figures.from && mark.day <= figures.to;
  const actual = marks.events.filter((e) => e.status === "actual" && !e.background && inRange(e));
  const statements = marks.statements.filter(inRange);
  const plans = figures.plans.filter((p) => inRange({ day: p.day ?? p.announced }));
  const asBars = marks.cut || actual.length > MANY;
  const holder = h("div", { class: "lanes" });
  const draw = (width) => {
    const axis = scale(figures.from, figures.to, width);
    const rows = ORDER.map((quad) => [
      QUADS[quad],
      (asBars
        ? bars(figures, quad, axis, evidence)
        : actual.filter((e) => e.quad === quad).map((e) => eventMark(e, axis, e.a === a, evidence))
      ).filter(Boolean),
    ]);
    rows.unshift([`events a ${figures.every}, n`, numbers(figures, axis, evidence.period)]);
    rows.push(["statements: blue for, red against", statementMarks(figures, marks, statements, axis, evidence)]);
    rows.push(["plans and threats", plans.map((plan) => planMark(plan, axis, evidence))]);
    const height = rows.length * ROW;
    clear(
      holder,
      s(
        "svg",
        { width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": "Time line" },
        rows.map(([name, ours], i) => lane(name, ours, width, i, SIDED.includes(i))),
        figures.changes.map((change) => s("line", { class: "change", x1: axis.x(change.date), x2: axis.x(change.date), y1: 0, y2: height })),
        rows.map(([name], i) => s("text", { class: "name", x: MARGIN.left, y: i * ROW + 12 }, name)),
        SIDED.flatMap((i) => figures.dyad.map((code, side) => s("text", { class: "side", x: MARGIN.left - 8, y: i * ROW + NAME + LANE / 2 + (side ? 14 : -6) }, code))),
      ),
    );
  };
  const watch = new ResizeObserver(([entry]) => draw(Math.max(280, entry.contentRect.width)));
  watch.observe(holder);
  signal.addEventListener("abort", () => watch.disconnect());
  return h(
    "div",
    {},
    holder,
    h("p", { class: "note key" }, asBars
      ? `Bars: events a ${figures.every}; look closer to see them one by one. `
      : `${count(actual.length)} events, each a dot; larger is more intense. `,
      `${country(figures.dyad[0])} acts above each line, ${country(figures.dyad[1])} below. Plans: `,
      PLANS.map(([state, words], i) => [i ? " · " : "", h("span", { class: "field" }, s("svg", { class: "sample", width: 12, height: 12, "aria-hidden": "true" }, planShape(state, 6, 6)), ` ${words}`)])),
  );
}

