/** @file Meets score talk in a field while a coach writes: other words for the banned phrase, a question for the rest. The server decides. */

import { makeReview } from "../shared/language/review.js";
import { make } from "./dom.js";

/** @import { Review, Rules } from "../shared/language/shapes.js" */

const TYPING = 400;

/** @type {Promise<{rules: Rules, review: (text: string) => Review}> | undefined} */
let loading;

/**
 * @param {HTMLTextAreaElement | HTMLInputElement} field
 * @param {HTMLElement} status where it is said
 * @param {string} address of the rules
 * @param {string} asked the name under which a sentence goes that its writer lets stand
 */
export function guardWhileTyping(field, status, address, asked) {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  field.addEventListener("input", () => {
    loading ??= load(address);
    clearTimeout(timer);
    timer = setTimeout(look, TYPING);
  });

  async function look() {
    const found = await loading?.catch(() => (loading = undefined));
    if (!found) return; // The server looks in any case.
    const { sentences, suggestions } = found.review(field.value);
    const banned = sentences.filter(({ kind }) => kind === "banned");
    const each = suggestions.length / Math.max(1, banned.length);
    const parts = banned.flatMap(({ text }, at) => refused(text, suggestions.slice(at * each, (at + 1) * each), take));
    const questions = sentences.filter(({ kind }) => kind === "score");
    show([...parts, ...questions.flatMap(({ text }) => questioned(text, found.rules.questions.score, asked))], status);
    field.ariaInvalid = banned.length > 0 ? "true" : null;
  }

  /** @param {string} text @param {string} offer */
  function take(text, offer) {
    field.value = field.value.replace(text, () => offer);
    field.focus();
    void look();
  }
}

/** @param {string} address */
async function load(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`rules.json: ${response.status}`);
  const rules = /** @type {Rules} */ (await response.json());
  return { rules, review: makeReview(rules) };
}

/** What stays is not read out again, and what was ticked stays so. @param {Element[]} parts @param {HTMLElement} status */
function show(parts, status) {
  const ticked = new Set([...status.querySelectorAll("input")].filter(({ checked }) => checked).map(({ value }) => value));
  const next = make("div", {}, ...parts);
  if (next.textContent?.replace(/\s/g, "") === status.textContent?.replace(/\s/g, "")) return;
  for (const box of next.querySelectorAll("input")) box.checked = ticked.has(box.value);
  status.replaceChildren(...next.childNodes);
}

/** @param {string} text @param {string[]} offers @param {(text: string, offer: string) => void} take */
function refused(text, offers, take) {
  const why = `“${text}” makes the score the goal, so it cannot be sent. Your words stay. Say instead:`;
  const each = offers.map((offer) => {
    const use = make("button", { type: "button", textContent: "Use this", onclick: () => take(text, offer) });
    return make("li", {}, make("span", { textContent: offer }), use);
  });
  return [make("p", { className: "error", textContent: why }), make("ul", { className: "edits" }, ...each)];
}

/** @param {string} text @param {string} question @param {string} name */
function questioned(text, question, name) {
  const box = document.createElement("input");
  Object.assign(box, { type: "checkbox", name, value: text });
  return [make("p", { className: "hint", textContent: `“${text}” ${question}` }), make("label", { className: "choice" }, box, " Send this as it is")];
}
