/** @file The way to the coach's pages, on a phone whose person coaches; the pages themselves are the same for all. */

import { current } from "../shared/state.js";

void show();
// Sent first, then asked for: by then the phone knows who this is.
document.addEventListener("doorway:outbox", show);

async function show() {
  const person = await current().catch(() => undefined);
  const { role = "" } = /** @type {{role?: string}} */ (person?.today ?? {});
  for (const link of document.querySelectorAll("[data-coach]")) /** @type {HTMLElement} */ (link).hidden = role !== "coach";
}
