/** @file A skill's card, picked out of /cards, with its person's own plan on it. */

import { byId, make } from "./dom.js";

/** @typedef {{article: HTMLElement, title: string, chips: string[], suggestion: string}} Card */

/** @type {Promise<Document> | null} */
let cards = null;

load().catch(() => undefined); // By the time memory says which card, they are here.

/**
 * @param {string} skill
 * @returns {Promise<Card | null>} Null: not, or no longer, in the library.
 */
export async function readCard(skill) {
  const page = await load();
  const found = page.querySelector(`article.card[data-skill="${CSS.escape(skill)}"]`);
  if (!found) return null;
  const article = /** @type {HTMLElement} */ (document.importNode(found, true));
  const { title = "", plan = "" } = article.dataset;
  return { article, title, chips: takeChips(article), suggestion: plan };
}

/**
 * @param {HTMLElement} article
 * @param {string} plan "" when there is none yet.
 * @param {() => void} change
 */
export function placeCard(article, plan, change) {
  const parts = article.querySelector(".card-parts") ?? article;
  parts.append(planPart(plan, change));
  article.id = "card";
  byId("card").replaceWith(article);
}

/**
 * @param {string} plan
 * @param {() => void} change
 */
function planPart(plan, change) {
  const label = plan ? "Change my plan" : "Make a plan";
  const pencil = make("button", { type: "button", className: "quiet", textContent: label, onclick: change });
  return make("div", { className: "card-plan" }, make("dt", {}, "My plan"), make("dd", {}, ...(plan ? [plan, " "] : []), pencil));
}

/** On Today they wait for the sheet. @param {HTMLElement} article */
function takeChips(article) {
  const list = article.querySelector("[data-chips]");
  list?.remove();
  return [...(list?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent?.trim() ?? "").filter(Boolean);
}

function load() {
  return (cards ??= parsed().catch((error) => {
    cards = null;
    throw error;
  }));
}

async function parsed() {
  const response = await fetch("/cards");
  if (!response.ok) throw new Error("No cards.");
  return new DOMParser().parseFromString(await response.text(), "text/html");
}
