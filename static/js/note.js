/** @file Watches a note: words that could tell who a patient is are named under it, and changed in one tap. */

import { make } from "./dom.js";

/** @import { Finding, Guard, Tier } from "../shared/identifiers/shapes.js" */
/**
 * @typedef {object} Doubt
 * @property {Tier} tier
 * @property {string} words
 * @property {string} sentence What to say of them.
 * @property {string | null} offer What may stand in their place.
 * @property {string} instead The whole note with the offer taken.
 * @property {string} stay What says that it may stand.
 *
 * @typedef {{names: string[], keep: (words: string) => void}} Colleagues Who may be named, and what is told of what stands.
 */

const TYPING = 500;
const PATIENCE = 2000;

/**
 * A note passes where the guard cannot be had: the server checks each one again.
 * @param {HTMLTextAreaElement | HTMLInputElement} field What is found shows in the status beside it.
 * @param {() => void} [checked] Called after each look that may have changed `clean`.
 * @param {Colleagues} [colleagues] Where it goes to them: a name is then a question, for it may be one of theirs.
 */
export function watchNote(field, checked = () => undefined, colleagues = undefined) {
  const status = statusOf(field);
  const asked = /** @type {Set<string>} */ (new Set());
  const stands = /** @type {Set<string>} */ (new Set());
  const doubtsOf = async (/** @type {string} */ text) => (await found(text, field.maxLength, colleagues)).filter(({ tier, words }) => tier === "block" || !stands.has(words));
  let clean = "";
  let isOpen = true;
  let wasBlocked = false;

  async function look(why = "") {
    const text = field.value;
    const doubts = await doubtsOf(text);
    if (!isOpen || field.value !== text) return doubts;
    show(status, doubts, { why, replace, keep });
    const blocked = doubts.some(isBlocked);
    if (blocked !== wasBlocked) field.ariaInvalid = String(blocked); // What others say of the field stays.
    wasBlocked = blocked;
    for (const { words } of doubts) asked.add(words);
    if (doubts.length === 0) clean = text.trim();
    checked();
    return doubts;
  }

  async function replace(/** @type {string} */ words) {
    const doubt = (await doubtsOf(field.value)).find((one) => one.words === words);
    field.value = doubt?.instead ?? field.value;
    field.focus();
    await look();
  }

  async function keep(/** @type {string} */ words) {
    stands.add(words);
    colleagues?.keep(words);
    field.focus();
    await look();
  }

  /** Whether its writer may be done: nothing is blocked, and every question has been seen. */
  async function mayGo() {
    const before = new Set(asked);
    const doubts = await look("Before you go, look at this:");
    const may = doubts.every((doubt) => !isBlocked(doubt) && before.has(doubt.words));
    if (!may) field.focus();
    return may;
  }

  /** The end of watching. Resolves with the last note that may be kept; a question left open keeps nothing out. */
  async function close() {
    const text = field.value.trim();
    isOpen = false;
    timer.stop();
    return (await doubtsOf(text)).some(isBlocked) ? clean : text;
  }

  const timer = later(() => void look());
  field.oninput = () => {
    void loaded().then(timer.start, () => undefined); // Looked at again, should the lists come late.
    timer.start();
  };
  status.replaceChildren();
  field.ariaInvalid = null;
  return { look, mayGo, close, clean: () => clean };
}

/** @param {HTMLElement} field */
function statusOf(field) {
  const status = field.parentElement?.querySelector('[role="status"]');
  if (!status) throw new Error(`#${field.id} has no status beside it.`);
  return status;
}

/** @param {Doubt} doubt */
function isBlocked({ tier }) {
  return tier === "block";
}

/**
 * @param {string} text
 * @param {number} limit
 * @param {Colleagues} [colleagues]
 * @returns {Promise<Doubt[]>}
 */
async function found(text, limit, colleagues) {
  const over = text.length - limit;
  return [...(over > 0 && limit > 0 ? [tooLong(over)] : []), ...(await identifying(text, colleagues))];
}

/** An offer may be longer than the name. @param {number} over @returns {Doubt} */
function tooLong(over) {
  return { tier: "block", words: "", sentence: `Too long: please take out ${over} ${over === 1 ? "letter" : "letters"}.`, offer: null, instead: "", stay: "" };
}

/** @param {string} text @param {Colleagues} [colleagues] @returns {Promise<Doubt[]>} */
async function identifying(text, colleagues) {
  if (text.trim() === "") return [];
  try {
    const { guard, unitsOf } = await Promise.race([loaded(), late()]);
    return guard.check(text, colleagues?.names).map((finding) => doubt(text, finding, guard, text.slice(...unitsOf(text, finding)), colleagues !== undefined));
  } catch {
    return [];
  }
}

/**
 * @param {string} text
 * @param {Finding} finding
 * @param {Guard} guard
 * @param {string} words
 * @param {boolean} toColleagues
 * @returns {Doubt}
 */
function doubt(text, finding, guard, words, toColleagues) {
  const offer = guard.replacement(finding);
  const tier = toColleagues && offer !== null ? "ask" : finding.tier;
  const question = toColleagues ? `Is “${words}” a patient?` : `Is “${words}” a name?`;
  const sentence = tier === "ask" && offer !== null ? question : `“${words}” could tell who this is.`;
  const stay = offer === null ? "Keep it" : toColleagues ? "No" : "It is not a name";
  return { tier, words, sentence, offer, instead: guard.replaced(text, finding), stay };
}

async function loaded() {
  const { guard, unitsOf } = await import("../shared/identifiers.js");
  return { guard: await guard(), unitsOf };
}

/** @returns {Promise<never>} */
function late() {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("late")), PATIENCE));
}

/**
 * @param {Element} status
 * @param {Doubt[]} doubts
 * @param {{why: string, replace: (words: string) => void, keep: (words: string) => void}} what
 */
function show(status, doubts, { why, replace, keep }) {
  const lines = doubts.flatMap((one) => [
    make("p", { className: isBlocked(one) ? "error" : "hint", textContent: one.sentence }),
    make("div", { className: "chips" }, ...choices(one, replace, keep)),
  ]);
  const reason = why && doubts.length > 0 ? [make("p", { className: "error", textContent: why })] : [];
  const next = make("div", {}, ...reason, ...lines);
  if (next.innerHTML !== status.innerHTML) status.replaceChildren(...next.childNodes); // What stays is not read out again.
}

/**
 * @param {Doubt} doubt
 * @param {(words: string) => void} replace
 * @param {(words: string) => void} keep
 */
function choices({ tier, words, offer, stay }, replace, keep) {
  const change = offer === null ? [] : [choice(offer, () => replace(words))];
  if (tier === "block") return change;
  return [...change, choice(stay, () => keep(words))];
}

/**
 * @param {string} textContent
 * @param {() => void} onclick
 */
function choice(textContent, onclick) {
  return make("button", { type: "button", textContent, onclick });
}

/** @param {() => void} work */
function later(work) {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  const stop = () => clearTimeout(timer);
  const start = () => {
    stop();
    timer = setTimeout(work, TYPING);
  };
  return { start, stop };
}
