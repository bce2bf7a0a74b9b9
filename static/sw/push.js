/** @file A push arrives: something is always shown, then the server and the pages are told. */

import { call } from "../shared/api.js";
import { announce } from "../shared/channel.js";
import { subscribe, tellServer } from "../shared/subscription.js";
import { change } from "../shared/state.js";
import { worker } from "./worker.js";

/** @import { NudgeData } from "../shared/contract.js" */

/** For a payload that cannot be read: a push that shows nothing costs the permission. */
const FALLBACK = "Doorway: a moment for one small skill";
const USUAL_NUDGE = 60 * 60 * 1000;

/**
 * @typedef {{title: string, options: NotificationOptions & {actions?: object[], data: NudgeData}}} Shown
 */

/** @param {PushEvent} event */
export async function show(event) {
  const { title, options } = read(event);
  await worker.registration.showNotification(title, options);
  announce({ type: "shown", tag: options.tag ?? "", kind: options.data.kind ?? "" });
  if (options.data.kind === "recognition") await worker.navigator.setAppBadge?.().catch(() => undefined);
  await Promise.allSettled([receipt(options.data), note(options.data)]);
}

/** The browser gave this phone a new address. @param {{oldSubscription?: PushSubscription | null, newSubscription?: PushSubscription | null}} event */
export async function renew({ oldSubscription, newSubscription }) {
  const key = oldSubscription?.options.applicationServerKey ?? undefined;
  const subscription = newSubscription ?? (await subscribe(worker.registration, key));
  await tellServer(subscription, oldSubscription?.endpoint);
}

/** @param {PushEvent} event @returns {Shown} */
function read(event) {
  try {
    const { notification } = event.data?.json() ?? {};
    if (typeof notification.title === "string" && notification.title) return shownAs(notification);
  } catch {
    // Falls through to the fixed words.
  }
  return declared(event) ?? { title: FALLBACK, options: { ...look(), data: {} } };
}

/** Declarative Web Push members (webkit.org/blog/16535) as options of showNotification. @param {any} notification @returns {Shown} */
function shownAs({ title, body = "", lang = "en", tag = "", silent = false, actions = [], data, navigate }) {
  return { title, options: { ...look(), body, lang, tag, silent, actions, data: { ...data, navigate } } };
}

/** Safari hands over a declared notification ready made. @param {PushEvent & {notification?: Notification | null}} event @returns {Shown | null} */
function declared({ notification }) {
  if (!notification) return null;
  const { title, body, lang, tag, data } = notification;
  return { title, options: { ...look(), body, lang, tag, data: data ?? {} } };
}

/** The badge is one colour: Android draws its shape. @returns {{icon?: string, badge?: string}} */
function look() {
  const find = (/** @type {string} */ name) => worker.doorway.assets.find((path) => path.endsWith(`/${name}.png`));
  const [icon, badge] = [find("icon-192"), find("badge-96")];
  return icon && badge ? { icon, badge } : {};
}

/** @param {NudgeData} data */
async function receipt({ nudge, token }) {
  if (nudge) await call("POST", `/api/nudges/${nudge}/receipt`, token ? { token } : {});
}

/**
 * A nudge that has come is open here even with no signal.
 * @param {NudgeData} data
 */
async function note({ nudge, skill, user, moment, token }) {
  if (!nudge || !skill || !user) return;
  const until = new Date(Date.now() + USUAL_NUDGE).toISOString();
  await change(user, ({ today }) => {
    const others = today.nudges.filter(({ id }) => id !== nudge);
    return { today: { ...today, nudges: [...others, { id: nudge, skill, until, moment, token }] } };
  });
}
