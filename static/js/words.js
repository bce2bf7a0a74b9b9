/**
 * @file Watches what is written to colleagues and coaches as notes are watched: a patient is asked about while it is typed.
 * What stays one's own (`data-own`, or a note) names no colleagues.
 *
 * Nothing is loaded or put in the page before the first letter. The form goes as ever, and the server decides: it knows
 * all colleagues, where this knows only those whose names stand on the page.
 */

import { make } from "./dom.js";
import { watchNote } from "./note.js";

const FIELDS = "textarea, input[data-guard]";
const watched = new WeakSet();

document.addEventListener("input", (event) => {
  const field = /** @type {HTMLTextAreaElement | HTMLInputElement} */ (event.target);
  if (!field.matches(FIELDS) || watched.has(field)) return;
  watched.add(field);
  field.after(make("div", { role: "status" }));
  watchNote(field, undefined, field.name === "text" && !("own" in field.dataset) ? colleagues(field) : undefined);
  field.oninput?.(event);
});

/** @param {HTMLTextAreaElement | HTMLInputElement} field */
function colleagues({ form }) {
  const names = [...document.querySelectorAll(".who b")].map(({ textContent }) => textContent ?? "");
  const keep = (/** @type {string} */ value) => form?.append(Object.assign(document.createElement("input"), { type: "hidden", name: "confirmed", value }));
  return { names, keep };
}
