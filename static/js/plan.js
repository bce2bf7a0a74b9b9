/** @file "When I …, I will …": the plan in one's own words, edited on the card. */

import { addPlan } from "../shared/outbox.js";
import { revAfter } from "../shared/moment.js";
import { change } from "../shared/state.js";
import { beginsWith, withCue } from "./cue.js";
import { byId } from "./dom.js";
import { watchNote } from "./note.js";
import { sendNow } from "./sending.js";

/** @import { DeckCard, PlanText } from "../shared/contract.js" */

/**
 * @param {number} user
 * @param {{skill: string, plan: {text: string, rev: number} | null}} card
 * @param {string} suggestion
 * @param {() => void} done Called once the new plan is kept.
 */
export function openPlan(user, { skill, plan }, suggestion, done) {
  const dialog = /** @type {HTMLDialogElement} */ (byId("plan"));
  const text = /** @type {HTMLTextAreaElement} */ (byId("plan-text"));
  text.value = plan?.text || suggestion;
  byId("plan-said").textContent = "";
  offerCues(dialog, text);
  const note = watchNote(text);
  dialog.onclose = note.close;
  byId("plan-save").onclick = async () => {
    if (!(await note.mayGo())) return;
    try {
      await keep(user, { skill, text: text.value.trim(), rev: revAfter(plan?.rev ?? 0) });
      dialog.close();
      done();
      await sendNow();
    } catch {
      byId("plan-said").textContent = "Not saved: this phone has no room left.";
    }
  };
  dialog.showModal();
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {HTMLTextAreaElement} text
 */
function offerCues(dialog, text) {
  const chips = /** @type {HTMLButtonElement[]} */ ([...byId("plan-cues").querySelectorAll("button")]);
  const cues = chips.map(({ textContent }) => textContent ?? "");
  const mark = () => chips.forEach((chip, at) => (chip.ariaPressed = String(beginsWith(text.value, cues[at] ?? ""))));
  const begin = (/** @type {string} */ cue) => {
    const words = withCue(text.value, cue, cues);
    const fits = words.length <= text.maxLength;
    if (fits) text.value = words;
    byId("plan-said").textContent = fits ? "" : "There is no room for that. Shorten your words first.";
    mark();
  };
  chips.forEach((chip, at) => (chip.onclick = () => begin(cues[at] ?? "")));
  dialog.oninput = mark;
  mark();
}

/**
 * @param {number} user
 * @param {PlanText} plan
 */
async function keep(user, plan) {
  await addPlan(user, plan);
  await change(user, ({ today }) => ({ today: { ...today, deck: today.deck.map((card) => withPlan(card, plan)) } }));
}

/**
 * @param {DeckCard} card
 * @param {PlanText} plan
 */
function withPlan(card, { skill, text, rev }) {
  return card.skill === skill ? { ...card, plan: { text, rev } } : card;
}
