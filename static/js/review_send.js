/** @file Sends an answer while its item leaves the list; what the server refuses comes back, and goes the long way. */

import { byId, make } from "./dom.js";

/** @typedef {{address: string, back: () => void}} Undoable */

/** @type {Undoable | null} */
let last = null;

/** @returns {() => void} Undoes the last answer, if there is one. */
export function sendAtOnce() {
  for (const form of document.querySelectorAll("form")) {
    if (form.dataset.away === undefined && form.dataset.offer === undefined) continue;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void send(form);
    });
  }
  return () => void undo();
}

/** @param {HTMLFormElement} form */
async function send(form) {
  const item = itemOf(form);
  const isOffer = form.dataset.offer !== undefined;
  const back = isOffer ? markAsked(item) : leave(item);
  const status = await post(form.action, new FormData(form));
  if (status !== 204) {
    back();
    if (status) form.submit(); // The server says why, on a page of its own.
    else say("Not sent: there is no connection. Your words are still here.");
    return;
  }
  last = { address: (isOffer ? item.dataset.unask : item.dataset.undo) ?? "", back };
  say(form.dataset.away ?? "Asked. The huddle hears it only with a yes.", undo);
}

async function undo() {
  const doing = last;
  if (!doing) return;
  last = null;
  const status = await post(doing.address, new FormData());
  if (status === 204) {
    doing.back();
    say("It is back in the list.");
  } else {
    last = status ? null : doing;
    say(status === 409 ? "They have read it already, so it stands." : "Not undone. Try again in a moment.");
  }
}

/** A form may stand outside its item's markup only by id, never by place. @param {HTMLElement} form */
function itemOf(form) {
  return /** @type {HTMLElement} */ (form.closest("li"));
}

/**
 * @param {string} address
 * @param {FormData} body
 * @returns {Promise<number>} 0 when nothing answered.
 */
async function post(address, body) {
  try {
    const sent = new URLSearchParams([...body].map(([name, value]) => [name, String(value)]));
    const headers = { Accept: "application/json" };
    return (await fetch(address, { method: "POST", body: sent, headers, keepalive: true, signal: AbortSignal.timeout(15000) })).status;
  } catch {
    return 0;
  }
}

/** @param {HTMLElement} item */
function leave(item) {
  const next = neighbour(item);
  const hadFocus = item.contains(document.activeElement);
  item.hidden = true;
  item.style.translate = "";
  byId("zero").hidden = left() > 0;
  if (hadFocus) (next ?? byId("main")).focus();
  return () => {
    item.hidden = false;
    byId("zero").hidden = true;
    item.focus();
  };
}

/** @param {HTMLElement} item */
function markAsked(item) {
  const button = /** @type {HTMLElement} */ (item.querySelector("[data-act=offer]"));
  const mark = make("p", { textContent: "Asked for the huddle" });
  mark.dataset.asked = "";
  button.replaceWith(mark);
  item.focus();
  return () => mark.replaceWith(button);
}

function left() {
  return document.querySelectorAll(".review > li:not([hidden])").length;
}

/** @param {Element} item @returns {HTMLElement | null} */
function neighbour(item) {
  const others = [...document.querySelectorAll(".review > li:not([hidden])")];
  const at = others.indexOf(item);
  return /** @type {HTMLElement | null} */ (others[at + 1] ?? others[at - 1] ?? null);
}

/**
 * @param {string} words
 * @param {() => unknown} [onclick]
 */
function say(words, onclick) {
  const button = onclick ? [make("button", { type: "button", textContent: "Undo", onclick })] : [];
  byId("toast").replaceChildren(make("div", {}, make("span", { textContent: words }), ...button));
}
