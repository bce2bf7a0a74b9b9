/** @file Meets score talk while a coach writes: other words for the banned phrase, a question for the rest. The server decides. */

import { makeReview } from "../shared/language/review.js";
import { byId, make } from "./dom.js";

/** @import { Review, Rules } from "../shared/language/shapes.js" */

const TYPING = 400;
const form = /** @type {HTMLFormElement} */ (document.querySelector("form[data-guard]"));
const field = /** @type {HTMLTextAreaElement} */ (byId("text"));
const status = byId("guard");

/** @type {ReturnType<typeof setTimeout>} */
let timer;
/** @type {Promise<{rules: Rules, review: (text: string) => Review}> | undefined} */
let loading;

field.addEventListener("input", () => {
  loading ??= load();
  clearTimeout(timer);
  timer = setTimeout(look, TYPING);
});

async function look() {
  const found = await loading?.catch(() => (loading = undefined));
  if (!found) return; // The server looks in any case.
  const { sentences, suggestions } = found.review(field.value);
  const banned = sentences.filter(({ kind }) => kind === "banned");
  const each = suggestions.length / Math.max(1, banned.length);
  const parts = banned.flatMap(({ text }, at) => refused(text, suggestions.slice(at * each, (at + 1) * each)));
  const asked = sentences.filter(({ kind }) => kind === "score").flatMap(({ text }) => questioned(text, found.rules.questions.score));
  show([...parts, ...asked]);
  field.ariaInvalid = banned.length > 0 ? "true" : null;
}

async function load() {
  const response = await fetch(form.dataset.guard ?? "");
  if (!response.ok) throw new Error(`rules.json: ${response.status}`);
  const rules = /** @type {Rules} */ (await response.json());
  return { rules, review: makeReview(rules) };
}

/** What stays is not read out again, and what was ticked stays so. @param {Element[]} parts */
function show(parts) {
  const ticked = new Set([...status.querySelectorAll("input")].filter(({ checked }) => checked).map(({ value }) => value));
  const next = make("div", {}, ...parts);
  if (next.textContent?.replace(/\s/g, "") === status.textContent?.replace(/\s/g, "")) return;
  for (const box of next.querySelectorAll("input")) box.checked = ticked.has(box.value);
  status.replaceChildren(...next.childNodes);
}

/** @param {string} text @param {string[]} offers */
function refused(text, offers) {
  const why = `“${text}” makes the score the goal, so it cannot be sent. Your words stay. Say instead:`;
  return [make("p", { className: "error", textContent: why }), make("ul", { className: "edits" }, ...offers.map((offer) => offered(text, offer)))];
}

/** @param {string} text @param {string} offer */
function offered(text, offer) {
  const use = make("button", { type: "button", textContent: "Use this" });
  use.onclick = () => {
    field.value = field.value.replace(text, () => offer);
    field.focus();
    void look();
  };
  return make("li", {}, make("span", { textContent: offer }), use);
}

/** @param {string} text @param {string} question */
function questioned(text, question) {
  const box = document.createElement("input");
  Object.assign(box, { type: "checkbox", name: "asked", value: text });
  return [make("p", { className: "hint", textContent: `“${text}” ${question}` }), make("label", { className: "choice" }, box, " Send this as it is")];
}
