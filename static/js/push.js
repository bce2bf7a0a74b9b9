/** @file Nudges on this phone: turned on by a button that explains, kept in step, tried with a test. */

import { call } from "../shared/api.js";
import { listen } from "../shared/channel.js";
import { change, current } from "../shared/state.js";
import { serverKey, subscribe, tellServer, usesKey } from "../shared/subscription.js";
import { blockedWords } from "./blocked.js";
import { button } from "./dom.js";

/** @import { Person } from "../shared/contract.js" */

const READY = 10000;
const SUBSCRIBED = 25000;
const SHOWN = 10000;

const ON = "Nudges are on, on this device.";
const NOT_YET = "Not turned on. You can do this at any time.";
const HOME_FIRST = "On an iPhone or iPad, add Doorway to your Home Screen first, then turn nudges on in there.";
const UNABLE = "This browser cannot show nudges. Doorway works without them.";
const SILENT =
  "It was sent, but this device has not shown it yet. Look for a focus mode, or for notifications switched off in the phone's settings.";
/** @type {Record<string, string>} What the server says of a test that did not leave. */
const NOT_SENT = {
  unreachable: "This device could not be reached. Turn nudges on again here.",
  no_device: "No device is listening yet. Turn on nudges first.",
};

for (const section of document.querySelectorAll("[data-push]")) wire(section);
void keepInStep();
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void keepInStep();
});

/** The browser may have dropped or changed the subscription; a phone that says nothing looks dead. */
async function keepInStep() {
  if (!isAble() || Notification.permission !== "granted") return;
  try {
    const [person, registration] = await Promise.all([current(), ready()]);
    const subscription = await registration.pushManager.getSubscription();
    // A person new to this phone is not known yet; the phone is theirs from now on all the same.
    if (subscription || person?.endpoint) await settle(registration, subscription, person);
  } catch {
    // No connection, no push service: the next start tries again.
  }
}

/** @param {Element} section */
function wire(section) {
  const status = section.querySelector("[data-push-status]");
  const say = (/** @type {string} */ text) => status && (status.textContent = text);
  const on = button(section, "Turn on nudges");
  const test = button(section, "Send a test");
  on?.addEventListener("click", () => busy(on, async () => say(await turnOn())));
  test?.addEventListener("click", () => busy(test, async () => say(await sendTest())));
  if (isAble() && Notification.permission === "denied") say(blocked());
}

/**
 * @param {HTMLButtonElement} pressed
 * @param {() => Promise<unknown>} work
 */
async function busy(pressed, work) {
  pressed.disabled = true;
  await work();
  pressed.disabled = false;
}

/** @returns {Promise<string>} How it went, in a sentence. */
async function turnOn() {
  if (!isAble()) return "standalone" in navigator && !navigator.standalone ? HOME_FIRST : UNABLE;
  const permission = await Notification.requestPermission();
  if (permission !== "granted") return permission === "denied" ? blocked() : NOT_YET;
  try {
    const [person, registration] = await Promise.all([current(), ready()]);
    const subscription = await registration.pushManager.getSubscription();
    return await settle(registration, subscription, person);
  } catch (error) {
    return error instanceof Error && error.name === "Error" ? error.message : "The browser refused. Try again in a while.";
  }
}

/**
 * One subscription, under the server's key of today, known to the server.
 * @param {ServiceWorkerRegistration} registration
 * @param {PushSubscription | null} found
 * @param {Person} [person]
 */
async function settle(registration, found, person) {
  const key = await serverKey();
  const valid = found && usesKey(found, key) ? found : null;
  if (!valid) await found?.unsubscribe();
  const slow = "The browser's push service did not answer. Try again with a better connection.";
  const subscription = valid ?? (await within(subscribe(registration, key), SUBSCRIBED, slow));
  const { status } = await tellServer(subscription, person?.endpoint || found?.endpoint);
  if (status === 401) return "You are signed out. Sign in, then turn nudges on.";
  if (status !== 200 && status !== 201 && status !== 204) return "Doorway could not keep this device. Try again in a while.";
  if (person) await change(person.user, () => ({ endpoint: subscription.endpoint }));
  return ON;
}

/** @returns {Promise<string>} Delivered, unreachable or no device, in plain words. */
async function sendTest() {
  const shown = hearShown();
  const { status, body } = await call("POST", "/api/push/test", await thisDevice());
  if (status === 401) return "You are signed out. Sign in first.";
  if (status !== 200) return "Doorway could not be reached. Try again with a connection.";
  return NOT_SENT[body.status] ?? ((await shown(body.tag)) ? "It arrived. Nudges work on this device." : SILENT);
}

async function thisDevice() {
  const registration = await navigator.serviceWorker?.getRegistration();
  const subscription = await registration?.pushManager?.getSubscription();
  return subscription ? { endpoint: subscription.endpoint } : {};
}

/** Listens from before the test is sent: it may be shown before the server answers. */
function hearShown() {
  /** @type {{tag: string, kind: string}[]} */
  const seen = [];
  const stop = listen((message) => message.type === "shown" && seen.push(message));
  return async (/** @type {string | undefined} */ tag) => {
    const isIt = (/** @type {{tag: string, kind: string}} */ one) => (tag ? one.tag === tag : one.kind === "test");
    for (let waited = 0; waited < SHOWN && !seen.some(isIt); waited += 200) await pause(200);
    stop();
    return seen.some(isIt);
  };
}

function blocked() {
  return blockedWords(navigator.userAgent, matchMedia("(display-mode: standalone)").matches);
}

function isAble() {
  return "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
}

/** `ready`, not `controller`: on its first launch an installed iPhone app has no controller yet. */
function ready() {
  return within(navigator.serviceWorker.ready, READY, "Doorway is still getting ready. Try again in a moment.");
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {number} milliseconds
 * @param {string} reason
 * @returns {Promise<T>}
 */
function within(promise, milliseconds, reason) {
  return Promise.race([promise, pause(milliseconds).then(() => Promise.reject(new Error(reason)))]);
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
