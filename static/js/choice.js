/** @file What a person says about a skill: in the outbox and in this phone's memory at once. */

import { addChoice } from "../shared/outbox.js";
import { change } from "../shared/state.js";

/** @import { ChoiceState, Today } from "../shared/contract.js" */

/**
 * Rejects when the phone could not keep it.
 * @param {number} user
 * @param {string} skill
 * @param {ChoiceState} state
 */
export async function keepChoice(user, skill, state) {
  await addChoice(user, { skill, state });
  await change(user, ({ today }) => ({ today: withChoice(today, skill, state) }));
}

/**
 * What was set aside leaves the cards, before the server deals again.
 * @param {Today} today
 * @param {string} skill
 * @param {ChoiceState} state
 * @returns {Today}
 */
export function withChoice(today, skill, state) {
  const { [skill]: _, ...others } = today.choices ?? {};
  const choices = state === "open" ? others : { ...others, [skill]: state };
  const isAside = state !== "open" && state !== "pinned";
  const rest = today.deck.filter((card) => card.skill !== skill || !isAside);
  return { ...today, choices, deck: rest.map((card) => (card.skill === skill ? { ...card, asks: false } : card)) };
}
