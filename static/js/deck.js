/** @file Which card is on show: values in, values out. */

/** @import { DeckCard, Person, Shown, Today } from "../shared/contract.js" */

/** @typedef {Pick<Person, "today" | "card" | "notToday">} Holder */

const NOT_TODAY = 16 * 60 * 60 * 1000;

/** The card that stays until "Another skill", also when the cards after it were dealt again. @param {Holder} person */
export function cardOnShow({ today: { deck }, card }) {
  const same = deck.find((one) => isSame(one, card));
  if (same || !card || deck[0]?.day !== card.day) return same ?? deck[0];
  return deck.find(({ position }) => position > card.position) ?? deck[0];
}

/** The next one; the last wraps to the first. @param {Holder} person */
export function cardAfter(person) {
  const { deck } = person.today;
  const at = deck.findIndex((one) => isSame(one, cardOnShow(person)));
  return deck[(at + 1) % deck.length];
}

/** @param {Today} today @param {string} skill @returns {Pick<DeckCard, "skill" | "plan">} */
export function cardOf(today, skill) {
  return today.deck.find((one) => one.skill === skill) ?? { skill, plan: null };
}

/** "Not today" holds for its shift's day, and with no signal to hear of a new one, for one sleep. @param {Holder} person @param {number} now */
export function isPutAway({ today, notToday }, now) {
  return notToday !== null && notToday.day === (today.deck[0]?.day ?? "") && now - notToday.at < NOT_TODAY;
}

/** @param {Today} today @param {number} now Milliseconds. */
export function openNudges(today, now) {
  return today.nudges.filter(({ until }) => Date.parse(until) > now);
}

/**
 * @param {Shown} one
 * @param {Shown | null | undefined} other
 */
export function isSame(one, other) {
  return one.day === other?.day && one.position === other.position;
}
