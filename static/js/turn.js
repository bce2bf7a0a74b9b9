/** @file The card on show is remembered on this phone, and the server hears of it once. */

import { addShown } from "../shared/outbox.js";
import { change } from "../shared/state.js";
import { isSame } from "./deck.js";

/** @import { Person, Shown } from "../shared/contract.js" */

/**
 * @param {Person} person
 * @param {Shown | undefined} card
 */
export async function turnTo(person, card) {
  if (!card || isSame(card, person.card)) return person;
  const { day, position } = card;
  const turned = { card: { day, position } };
  await addShown(person.user, turned.card).catch(() => undefined);
  const kept = await change(person.user, () => turned).catch(() => undefined);
  return kept ?? { ...person, ...turned };
}
