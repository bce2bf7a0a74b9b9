/** @file What every page does: keep the worker, send what waits, follow a tapped notification. */

import { current, leavesAt } from "../shared/state.js";
import { keepSending } from "./sending.js";
import "./forms.js";
import { keepWorker } from "./update.js";
import { showWaiting } from "./waiting.js";

showWaiting();
// Installed, a browser grants this unasked; elsewhere some would ask the person.
if (matchMedia("(display-mode: standalone)").matches) void navigator.storage?.persist?.();
keepSending();
void keepWorker();
void current().then((person) => leavesAt(person) < Infinity && import("./shared_phone.js"), () => undefined);

// Loaded where they are used, so that Today stays small.
if (document.querySelector("form[data-signout], form[data-signin]")) void import("./session.js");
const mayNotify = "Notification" in window && Notification.permission === "granted";
if (mayNotify || document.querySelector("[data-push]:not([hidden])")) void import("./push.js");

navigator.serviceWorker?.addEventListener("message", ({ data }) => {
  if (data?.type === "open") open(new URL(data.url));
});

/** Today shows a nudge in place; from any other page it is a visit. @param {URL} url */
function open(url) {
  const unheard = document.dispatchEvent(new CustomEvent("doorway:open", { detail: url, cancelable: true }));
  if (unheard) location.assign(url);
}
