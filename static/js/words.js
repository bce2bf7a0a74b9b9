/**
 * @file Watches what is written to colleagues and coaches as notes are watched: a patient is asked about while it is typed.
 *
 * Nothing is loaded or put in the page before the first letter. The form goes as ever, and the server decides: it knows
 * all colleagues, where this knows only those whose names stand on the page.
 */

import { make } from "./dom.js";
import { watchNote } from "./note.js";

const watched = new WeakSet();

document.addEventListener("input", (event) => {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement) || watched.has(field)) return;
  watched.add(field);
  field.after(make("div", { role: "status" }));
  watchNote(field, undefined, field.name === "text" ? colleagues(field) : undefined);
  field.oninput?.(event);
});

/** @param {HTMLTextAreaElement} field */
function colleagues({ form }) {
  const names = [...document.querySelectorAll(".who b")].map(({ textContent }) => textContent ?? "");
  const keep = (/** @type {string} */ value) => form?.append(Object.assign(document.createElement("input"), { type: "hidden", name: "confirmed", value }));
  return { names, keep };
}
