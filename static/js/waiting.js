/** @file What has not reached the server yet, and what needs an edit first, is always in sight. */

import { contents } from "../shared/outbox.js";
import { current } from "../shared/state.js";
import { make } from "./dom.js";
import { watchRoom } from "./evicted.js";

/** @import { Item, State } from "../shared/contract.js" */

/** Who this phone knew when the page began, before the server told it. */
const atStart = current().catch(() => undefined);

/** Fills `[data-waiting]` and `[data-edits]`, where the page has them. */
export function showWaiting() {
  document.addEventListener("doorway:outbox", (event) => {
    void show(/** @type {CustomEvent<State>} */ (event).detail).catch(() => undefined);
  });
}

/**
 * @param {{waiting: unknown[], others: number}} counts
 * @param {State} state How the last attempt to send ended.
 * @param {boolean} known Whether this phone knows who uses it.
 */
export function words({ waiting, others }, state, known) {
  if (!known) return others ? `${others} waiting to be sent. Sign in to send.` : "";
  const mine = waiting.length ? `${waiting.length} waiting to be sent.` : "";
  const why = mine && state === "signed_out" ? "Signed out: sign in to send." : "";
  const rest = others ? `${others} waiting for the other account.` : "";
  return [mine, why, rest].filter(Boolean).join(" ");
}

/** @param {State} state */
async function show(state) {
  const person = await current();
  const box = await contents(person?.user ?? -1);
  const text = words(box, state, person !== undefined);
  watchRoom(box.waiting.length + box.edit.length + box.others, (await atStart) !== undefined);
  for (const line of document.querySelectorAll("[data-waiting]")) line.replaceChildren(text, ...signIn(text));
  for (const list of document.querySelectorAll("[data-edits]")) list.replaceChildren(...box.edit.map(entry));
}

/** @param {string} text */
function signIn(text) {
  return /sign in/i.test(text) ? [" ", make("a", { href: "/signin", textContent: "Sign in" })] : [];
}

/** @param {Item} item */
async function open(item) {
  const { openEdit } = await import("./edit.js");
  openEdit(item);
}

/** @param {Item} item */
function entry(item) {
  const words = item.body.note || item.body.text || "";
  const edit = make("button", { type: "button", textContent: "Edit", onclick: () => void open(item) });
  return make("li", {}, words ? `“${words}” needs an edit. ` : "A moment needs an edit. ", edit);
}
