/** @file A form waits for a signal: without one its words stay where they were typed. */

import { byId, make } from "./dom.js";

const WAITS = "This needs a signal. Your words stay here: send them again when it is back.";

document.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (navigator.onLine || form.method !== "post" || "signout" in form.dataset) return;
  event.preventDefault();
  byId("toast").replaceChildren(make("p", {}, WAITS));
});

addEventListener("online", () => {
  if (byId("toast").textContent === WAITS) byId("toast").replaceChildren();
});
