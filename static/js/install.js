/** @file After the first "It worked": how to keep Doorway on this phone, and nudges. */

import { byId } from "./dom.js";
import { installPrompt } from "./prompt.js";

/**
 * @param {readonly string[]} closed Offers that were put away: "install", "push".
 * @param {(offer: string) => void} close
 */
export function showOffers(closed, close) {
  byId("offer-install").hidden = isInstalled() || closed.includes("install");
  byId("offer-push").hidden = !canNudge() || closed.includes("push");
  layInstall(close);
  byId("install-close").onclick = () => close("install");
  byId("push-close").onclick = () => close("push");
  void import("./push.js");
}

/** One way to install on each kind of phone. @param {(offer: string) => void} close */
function layInstall(close) {
  const prompt = installPrompt();
  byId("install-ios").hidden = !isIPhone();
  byId("install-other").hidden = isIPhone() || prompt !== null;
  byId("install-now").hidden = prompt === null;
  byId("install-now").onclick = () => prompt?.prompt().then(() => close("install"));
}

function isInstalled() {
  return matchMedia("(display-mode: standalone)").matches || standalone() === true;
}

/** Only Apple's phones and tablets say whether a page runs from the Home Screen. */
function isIPhone() {
  return standalone() === false;
}

/** @returns {boolean | undefined} */
function standalone() {
  return /** @type {{standalone?: boolean}} */ (navigator).standalone;
}

/** Blocked is no reason to hide: the offer then says how to allow it. */
function canNudge() {
  return "PushManager" in window && "Notification" in window && Notification.permission !== "granted";
}
