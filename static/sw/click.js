/** @file A notification is answered: "It worked" and "Later" from the lock screen, a tap opens Doorway on it. */

import { newMoment } from "../shared/moment.js";
import { add, addAnswer, flush, waiting } from "../shared/outbox.js";
import { answered } from "../shared/state.js";
import { worker } from "./worker.js";

/** @import { NudgeData, Syncing } from "../shared/contract.js" */

/** @param {NotificationEvent} event */
export async function click({ action, notification }) {
  const data = /** @type {NudgeData} */ (notification.data ?? {});
  const keep = keeper(action, data);
  if (!keep) return open(notification, data);
  try {
    await keep();
  } catch {
    return say(notification, "Not saved", "This phone has no room left. Open Doorway to try again.", "failed");
  }
  notification.close();
  await answered(data.user ?? 0, data.nudge ?? 0).catch(() => undefined);
  await flush();
  if (await isWaiting(data)) await later(notification);
}

/** A flush by the browser's own schedule, where there is one; throwing asks for another try. */
export async function retry() {
  if ((await flush()) !== "sent") throw new Error("Still waiting to be sent.");
  await tidy();
}

/** Takes back "Saved, will send" once it has been. */
export async function tidy() {
  const notices = await worker.registration.getNotifications();
  notices.filter(({ data }) => data?.kind === "saved").forEach((notice) => notice.close());
}

/**
 * What the button puts in the outbox; null for a plain tap.
 * @param {string} action
 * @param {NudgeData} data
 */
function keeper(action, { nudge, moment, skill, token, user }) {
  if (!nudge || !user) return null;
  if (action === "later") return () => addAnswer(user, { nudge, answer: "snooze", ...(token ? { token } : {}) });
  if (action !== "worked" || !skill) return null;
  const what = newMoment({ id: moment, skill, outcome: "worked", source: "notification", nudge, token });
  return () => add(user, what);
}

/** @param {Notification} notification */
async function later(notification) {
  const { sync } = /** @type {Syncing} */ (worker.registration);
  await sync?.register("outbox").catch(() => undefined);
  await say(notification, "Saved, will send", "It goes as soon as there is a connection.", "saved");
}

/** @param {NudgeData} data */
async function isWaiting({ user, nudge }) {
  return (await waiting(user ?? 0)).some(({ body }) => body.nudge === nudge);
}

/**
 * @param {Notification} notification
 * @param {string} title
 * @param {string} body
 * @param {string} kind
 */
function say({ tag, icon }, title, body, kind) {
  return worker.registration.showNotification(title, { tag, icon, body, silent: true, data: { kind } });
}

/**
 * A window that is open is quicker than a new one.
 * @param {Notification} notification
 * @param {NudgeData} data
 */
async function open(notification, data) {
  notification.close();
  const url = new URL(data.navigate ?? "/", location.origin);
  const windows = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const window = windows.find((client) => client.visibilityState === "visible") ?? windows[0];
  const focused = await window?.focus().catch(() => undefined);
  if (focused) focused.postMessage({ type: "open", url: url.href });
  else await worker.clients.openWindow(url.href);
}
