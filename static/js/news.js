/** @file What has come for the person, quietly above the card: an open nudge, a thank-you, a colleague who will try it. */

import { readCard } from "./card.js";
import { byId, make } from "./dom.js";

/** @import { OpenNudge, Recognition } from "../shared/contract.js" */

/**
 * @param {OpenNudge} nudge
 * @param {boolean} isOnShow Its card is below, and answers it.
 * @param {(nudge: number) => unknown} ask
 */
export async function showNudge({ id, skill }, isOnShow, ask) {
  const title = (await readCard(skill).catch(() => null))?.title ?? "one small skill";
  const see = make("button", { type: "button", className: "quiet", textContent: "Show it", onclick: () => ask(id) });
  byId("nudge").replaceChildren(make("p", {}, `A nudge is open: ${title}.`), ...(isOnShow ? [] : [see]));
}

/**
 * @param {Recognition[]} recognitions New ones.
 * @param {{title: string}[]} tries What colleagues will try of what the person told.
 * @param {() => void} close
 */
export function showThanks(recognitions, tries, close) {
  const story = make("a", { href: "/story", textContent: "My story" });
  const away = make("button", { type: "button", className: "quiet", textContent: "Close", onclick: close });
  const lines = [
    ...recognitions.map(({ from, text }) => make("p", {}, `${from} thanks you: ${text}`)),
    ...tries.map(({ title }) => make("p", {}, `A colleague will try what you told: ${title}.`)),
  ];
  byId("thanks").replaceChildren(...lines, make("p", {}, story, " ", away));
}
