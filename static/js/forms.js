/** @file A form waits for a signal: without one its words stay where they were typed. It goes once, however often its button is pressed. */

import { byId, make } from "./dom.js";

const WAITS = "This needs a signal. Your words stay here: send them again when it is back.";
const PRESSED_TWICE = 5000;

/** @type {WeakMap<EventTarget, number>} When each went. */
const gone = new WeakMap();

document.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (form.method !== "post" || "signout" in form.dataset) return;
  if (navigator.onLine) return void (event.defaultPrevented || goesOnce(event));
  event.preventDefault();
  byId("toast").replaceChildren(make("p", {}, WAITS));
});

/** The second press would take the page of the first away: its thanks, and who it signed in. @param {Event} event */
export function goesOnce(event) {
  const form = /** @type {EventTarget} */ (event.target);
  const goes = event.timeStamp - (gone.get(form) ?? -Infinity) > PRESSED_TWICE;
  if (goes) gone.set(form, event.timeStamp);
  else event.preventDefault();
  return goes;
}

addEventListener("online", () => {
  if (byId("toast").textContent === WAITS) byId("toast").replaceChildren();
});
