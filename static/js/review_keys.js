/** @file Review from the keyboard: j and k walk, r, o and d answer, u undoes, ? says so. */

import { byId } from "./dom.js";

const ACTS = new Map([["r", "thank"], ["o", "offer"], ["d", "done"]]);

/** @param {() => void} undo */
export function listenToKeys(undo) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog().open) return;
    if (isTyping(event.target)) return leaveField(event);
    if (answer(event.key, undo)) event.preventDefault();
  });
}

/**
 * @param {string} key
 * @param {() => void} undo
 */
function answer(key, undo) {
  if (key === "?") dialog().showModal();
  else if (key === "j") walk(1);
  else if (key === "k") walk(-1);
  else if (key === "u") undo();
  else if (ACTS.has(key)) act(ACTS.get(key) ?? "");
  else return false;
  return true;
}

/** @param {string} name */
function act(name) {
  const item = here() ?? items()[0];
  const field = name === "thank" ? item?.querySelector("textarea") : null;
  const button = /** @type {HTMLElement | null} */ (item?.querySelector(`[data-act=${name}]`));
  (field ?? item)?.focus();
  if (!field) button?.click();
}

/** @param {number} step */
function walk(step) {
  const all = items();
  const at = all.findIndex((item) => item === here());
  const next = all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** Escape goes from the words back to their item. @param {KeyboardEvent} event */
function leaveField(event) {
  if (event.key === "Escape") here()?.focus();
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== "checkbox");
}

function here() {
  return /** @type {HTMLElement | null} */ (document.activeElement?.closest(".review > li") ?? null);
}

/** @returns {HTMLElement[]} */
function items() {
  return [...document.querySelectorAll(".review > li")].map((item) => /** @type {HTMLElement} */ (item)).filter((item) => !item.hidden);
}

function dialog() {
  return /** @type {HTMLDialogElement} */ (byId("keys"));
}
