/** @file Puts Today on the screen: aspiration, news, the card with its plan, offers. */

import { placeCard, readCard } from "./card.js";
import { cardOf, cardOnShow, isPutAway, openNudges } from "./deck.js";
import { byId } from "./dom.js";

/** @import { Acts, DeckCard, OnShow, Person } from "../shared/contract.js" */

let placed = "";

/**
 * @param {Person} person
 * @param {string} asked A skill to show instead of the deck's; "" for none.
 * @param {Acts} acts
 * @returns {Promise<OnShow | null>} Null: no card is on the screen.
 */
export async function render(person, asked, acts) {
  const away = isPutAway(person, Date.now());
  for (const part of document.querySelectorAll("[data-practice]")) /** @type {HTMLElement} */ (part).hidden = away;
  byId("put-away").hidden = !away;
  byId("aspiration").hidden = !person.today.aspiration;
  byId("aspiration").textContent = person.today.aspiration;
  const close = (/** @type {string[]} */ names) => void acts.keep(({ closed }) => ({ closed: [...closed, ...names] }));
  // First what stands above the card, so that nothing moves once it is there.
  await Promise.allSettled([showNewThanks(person, close), showQuestions(person, away, close)]);
  showNotices(person);
  if (person.worked) await offer(person.closed, close);
  return away ? null : showCard(person, asked, acts);
}

/** What Settings asks: whether nudges are still welcome, and which time zone holds. @param {Person} person */
function showNotices({ today }) {
  byId("nudge-offer").hidden = !today.nudge_offer;
  byId("zone-differs").dataset.keptZone = today.zone;
  if (today.zone !== Intl.DateTimeFormat().resolvedOptions().timeZone) void import("./elsewhere.js");
}

/**
 * @param {Person} person
 * @param {string} asked
 * @param {Acts} acts
 */
async function showCard(person, asked, acts) {
  const shown = asked ? cardOf(person.today, asked) : cardOnShow(person);
  const card = shown ? await readCard(shown.skill).catch(() => null) : null;
  await showOpenNudge(person, shown?.skill ?? "", acts).catch(() => undefined);
  byId("no-card").hidden = card !== null;
  for (const part of document.querySelectorAll("[data-needs-card]")) /** @type {HTMLElement} */ (part).hidden = !card;
  if (!shown || !card) return null;
  const { text = "", rev = 0 } = shown.plan ?? {};
  const change = () => void changePlan(person.user, shown, card.suggestion, acts);
  const asks = !asked && cardOnShow(person)?.asks === true;
  const key = [shown.skill, rev, text, asks].join();
  if (placed !== key) placeCard(card.article, text, change);
  if (placed !== key && asks) void askStill(card.article, person.user, shown.skill, acts);
  placed = key;
  return { skill: shown.skill, chips: card.chips };
}

/**
 * @param {HTMLElement} article
 * @param {number} user
 * @param {string} skill
 * @param {Acts} acts
 */
async function askStill(article, user, skill, { keep }) {
  const { stillPart } = await import("./still.js");
  article.querySelector("header")?.after(stillPart(user, skill, () => keep(() => ({}))));
}

/**
 * @param {number} user
 * @param {Pick<DeckCard, "skill" | "plan">} shown
 * @param {string} suggestion
 * @param {Acts} acts
 */
async function changePlan(user, shown, suggestion, acts) {
  const { openPlan } = await import("./plan.js");
  openPlan(user, shown, suggestion, () => void acts.keep(() => ({})));
}

/**
 * @param {Person} person
 * @param {(names: string[]) => void} close
 */
async function showNewThanks({ today, closed }, close) {
  const isNew = (/** @type {{name: string}} */ { name }) => !closed.includes(name);
  const thanks = today.recognitions.map((one) => ({ ...one, name: `thanks:${one.id}` })).filter(isNew);
  const tries = (today.tries ?? []).map((one) => ({ ...one, name: `try:${one.moment}` })).filter(isNew);
  const names = [...thanks, ...tries].map(({ name }) => name);
  byId("thanks").hidden = names.length === 0;
  if (names.length) (await import("./news.js")).showThanks(thanks, tries, () => close(names));
}

/**
 * One at a time.
 * @param {Person} person
 * @param {boolean} away After "Not today" nothing is asked.
 * @param {(names: string[]) => void} close
 */
async function showQuestions({ today, closed }, away, close) {
  const check = today.shift_check ? `check:${today.shift_check.day}` : "";
  const still = today.ask_aspiration ? `still:${today.deck[0]?.day ?? ""}` : "";
  const isOpen = (/** @type {string} */ name) => !away && name !== "" && !closed.includes(name);
  byId("check").hidden = !isOpen(check);
  byId("still").hidden = isOpen(check) || !isOpen(still);
  if (!isOpen(check) && !isOpen(still)) return;
  (await import("./questions.js")).hear(today, () => close([check]), () => close([still]));
}

/**
 * @param {Person} person
 * @param {string} onShow The skill of the card below.
 * @param {Acts} acts
 */
async function showOpenNudge({ today }, onShow, { ask }) {
  const [nudge] = openNudges(today, Date.now());
  byId("nudge").hidden = !nudge;
  if (nudge) await (await import("./news.js")).showNudge(nudge, nudge.skill === onShow, ask);
}

/**
 * @param {string[]} closed
 * @param {(names: string[]) => void} close
 */
async function offer(closed, close) {
  (await import("./install.js")).showOffers(closed, (name) => close([name]));
}
