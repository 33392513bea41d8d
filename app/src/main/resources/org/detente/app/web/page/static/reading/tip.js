// What a mark says, beside the pointer: for each layer that is on, the finding and its rule.

import { clear, h } from "../dom.js";

/** The smallest marks first: who points at a verb means the event, not the statement around it. */
const ORDER = ["event", "date", "place", "issue", "actor", "statement"];

function rank(item) {
  return ORDER.indexOf(item.layer);
}

function lines(item) {
  return [
    h("p", {}, item.quad ? h("span", { class: `dot q-${item.quad}` }) : null, h("strong", {}, item.title)),
    item.lines.map((line) => h("p", {}, line)),
    item.rule ? h("p", { class: "rule" }, item.rule) : null,
  ];
}

/** Shows a tip while the pointer is over a piece; `itemsAt` gives what it is to say. */
export function tips(body, itemsAt) {
  const tip = h("div", { class: "tip", role: "status", hidden: true });
  let over = null;
  const hide = () => {
    tip.hidden = true;
    over = null;
  };
  body.addEventListener("pointerover", (event) => {
    const piece = event.target.closest(".m");
    if (piece === over) {
      return;
    }
    over = piece;
    const items = piece ? itemsAt(piece) : [];
    if (!items.length) {
      hide();
      return;
    }
    over = piece;
    clear(tip, items.toSorted((a, b) => rank(a) - rank(b)).map((item) => h("section", {}, lines(item))));
    tip.hidden = false;
    const box = piece.getBoundingClientRect();
    const width = Math.min(tip.offsetWidth, innerWidth - 16);
    const left = Math.max(8, Math.min(box.left, innerWidth - width - 8));
    const below = box.bottom + 8 + tip.offsetHeight < innerHeight;
    tip.style.left = `${left + scrollX}px`;
    tip.style.top = `${(below ? box.bottom + 8 : box.top - tip.offsetHeight - 8) + scrollY}px`;
  });
  body.addEventListener("pointerleave", hide);
  addEventListener("keydown", (event) => event.key === "Escape" && hide());
  return tip;
}
