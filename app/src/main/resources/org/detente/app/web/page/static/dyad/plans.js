// Plans and threats with what became of them and both sentences.

import { h } from "../dom.js";
import { day } from "../words.js";

export const STATES = {
  announced: "announced",
  confirmed: "confirmed",
  held: "held",
  cancelled: "cancelled",
  overdue: "overdue",
};

function sentence(report, number, words) {
  if (!report) {
    return null;
  }
  return h("a", { class: "words", href: `/reports/${encodeURIComponent(report)}#s${number + 1}` }, words.trim());
}

export function stateChip(state) {
  return h("span", { class: `chip state-${state}` }, STATES[state] ?? state);
}

export function planItem(plan) {
  return h(
    "li",
    { class: `plan state-${plan.state}` },
    h("p", {}, stateChip(plan.state), " ", h("strong", {}, plan.type), ` ${plan.parties.join(" – ")}`, h("span", { class: "note" }, ` · told ${day(plan.announced)}${plan.due ? ` for ${day(plan.due)}` : ", no day given"}`)),
    h("p", {}, sentence(plan.report, plan.sentence, plan.words)),
    plan.outcomeReport && plan.outcomeWords !== plan.words
      ? h("p", {}, h("span", { class: "note" }, `${plan.state} ${day(plan.outcomeDay)}: `), sentence(plan.outcomeReport, plan.outcomeSentence, plan.outcomeWords))
      : null,
  );
}

/** A list; an empty one says so. */
export function planTable(plans) {
  if (!plans.length) {
    return h("p", { class: "note" }, "No plan or threat.");
  }
  return h("ol", { class: "plans" }, plans.map(planItem));
}
