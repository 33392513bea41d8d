// Days on a line: all charts of a page share one scale and one margin.

export const MARGIN = { left: 58, right: 14 };

/** Seconds of a day's beginning, UTC. */
export function seconds(iso) {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 1000;
}

export function isoDay(secs) {
  return new Date(secs * 1000).toISOString().slice(0, 10);
}

/** The day after. */
export function nextDay(iso) {
  return isoDay(seconds(iso) + 86400);
}

/** From days to x. */
export function scale(from, to, width) {
  const start = seconds(from);
  const end = Math.max(seconds(nextDay(to)), start + 86400);
  const inner = Math.max(10, width - MARGIN.left - MARGIN.right);
  const x = (iso) => MARGIN.left + ((seconds(iso) - start) / (end - start)) * inner;
  return { x, start, end };
}

export function css(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
