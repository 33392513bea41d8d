// A long list page by page: the first page, then more on demand.

import { h } from "./dom.js";
import { get, trouble } from "./api.js";

/** `row(item)` makes one entry; `head` is the table's head. */
export async function pagedTable(path, params, head, row, signal, label) {
  const body = h("tbody", {});
  const more = h("p", { class: "tools" });
  const load = async (cursor) => {
    const answer = await get(path, { ...params, cursor }, signal);
    body.append(...answer.items.map(row));
    more.replaceChildren();
    if (answer.next) {
      more.append(
        h("button", { type: "button", class: "quiet", onclick: () => load(answer.next).catch((e) => more.replaceChildren(trouble(e))) }, "More"),
      );
    }
    return answer.items.length;
  };
  const n = await load();
  return {
    n,
    node: h("div", {}, h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": label }, h("table", {}, h("thead", {}, h("tr", {}, head)), body)), more),
  };
}
