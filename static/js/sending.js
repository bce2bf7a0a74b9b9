/** @file When a page tries to send what waits: at its start, on every sign of a connection, each minute. */

import { listen } from "../shared/channel.js";
import { flush } from "../shared/outbox.js";

/** @import { State, Syncing } from "../shared/contract.js" */

const MINUTE = 60 * 1000;
const SOON = 2000;
const SLOW = 500;

export function keepSending() {
  void sendQuietly();
  addEventListener("online", sendQuietly);
  addEventListener("pageshow", sendQuietly);
  document.addEventListener("visibilitychange", sendIfSeen);
  setInterval(sendIfSeen, MINUTE);
  listen((message) => {
    if (message.type === "queued") void sendQuietly();
    if (message.type === "outbox") tell(message.state);
  });
}

/** Sends, and tells the page how it went. @returns {Promise<State>} */
export async function sendNow() {
  const slow = setTimeout(tell, SLOW, "busy"); // What waits is in sight meanwhile; sent at once, nothing flickers.
  const state = await flush();
  clearTimeout(slow);
  tell(state);
  if (state === "busy") setTimeout(sendQuietly, SOON);
  else if (state === "sent") navigator.serviceWorker?.controller?.postMessage({ type: "SENT" });
  else void askForSync();
  return state;
}

function sendIfSeen() {
  if (document.visibilityState === "visible") void sendQuietly();
}

/** Not while a sheet is open: half a note is nobody's yet. */
async function sendQuietly() {
  if (!document.querySelector("dialog[open]")) await sendNow();
}

/** @param {State} state */
function tell(state) {
  document.dispatchEvent(new CustomEvent("doorway:outbox", { detail: state }));
}

/** Where the browser can send with Doorway closed (Chromium); a bonus, never the plan. */
async function askForSync() {
  const registration = await navigator.serviceWorker?.getRegistration();
  const { sync } = /** @type {Syncing} */ (registration ?? {});
  await sync?.register("outbox").catch(() => undefined);
}
