/** @file On a card, rarely: is this skill still part of you? */

import { keepChoice } from "./choice.js";
import { make } from "./dom.js";
import { sendNow } from "./sending.js";

/** @import { ChoiceState } from "../shared/contract.js" */

/**
 * @param {number} user
 * @param {string} skill
 * @param {() => unknown} done Called once the answer is kept.
 */
export function stillPart(user, skill, done) {
  const said = make("p", { role: "status" });
  const answer = (/** @type {string} */ label, /** @type {ChoiceState} */ state) =>
    make("button", { type: "button", textContent: label, onclick: () => void keep(user, skill, state, said, done) });
  const answers = make("div", { className: "actions" }, answer("Yes, it is", "part_of_me"), answer("Practise it again", "pinned"));
  return make("section", { className: "notice", ariaLabel: "Still part of you" }, make("p", {}, "Is this still part of you?"), answers, said);
}

/**
 * @param {number} user
 * @param {string} skill
 * @param {ChoiceState} state
 * @param {HTMLElement} said
 * @param {() => unknown} done
 */
async function keep(user, skill, state, said, done) {
  try {
    await keepChoice(user, skill, state);
  } catch {
    said.textContent = "Not saved: this phone has no room left.";
    return;
  }
  await done();
  await sendNow();
}
