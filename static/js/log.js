/** @file A tap becomes a moment: on the disk first, then on the screen, then on its way. */

import { newMoment } from "../shared/moment.js";
import { add, contents } from "../shared/outbox.js";
import { answered } from "../shared/state.js";
import { sendNow } from "./sending.js";
import { openSheet, saySaved } from "./sheet.js";

/** @import { Moment, OpenNudge, Tap } from "../shared/contract.js" */

const SAID = {
  sent: "Saved.",
  busy: "Saved. On its way.", // Another page is sending.
  offline: "Saved. Will send when you're back online.",
  later: "Saved. Will send in a little while.",
  signed_out: "Saved. Sign in to send it.",
  other: "Saved for its owner.",
};

/**
 * Resolves once the sheet is open, `closed` with the moment's last rev; rejects when the phone could not keep it.
 * @param {number} user
 * @param {Tap} what
 * @param {string[]} chips
 * @param {OpenNudge} [nudge] The open nudge that this answers.
 */
export async function log(user, what, chips, nudge) {
  const moment = await kept(user, what, nudge);
  if (nudge) await answered(user, nudge.id).catch(() => undefined);
  void navigator.storage?.persist?.();
  saySaved("Saved on this phone.");
  const closed = openSheet(moment, chips, (next) => add(user, next));
  void sendNow().then((state) => saySaved(SAID[state]));
  return { closed };
}

/**
 * Sends what the sheet added.
 * @param {number} user
 * @param {Moment} last
 * @returns {Promise<string>} How far it got.
 */
export async function said(user, last) {
  const text = SAID[await sendNow()];
  if ((await contents(user)).edit.some(({ id }) => id === last.id)) return "Kept on this phone. It needs an edit before it can go.";
  return last.deleted ? text.replace("Saved", "Undone") : text;
}

/**
 * @param {number} user
 * @param {Tap} what
 * @param {OpenNudge} [nudge]
 * @returns {Promise<Moment>}
 */
async function kept(user, what, nudge) {
  const moment = newMoment({ ...what, ...answering(nudge) });
  if (await add(user, moment)) return moment;
  return kept(user, what); // This nudge has its answer waiting already: a tap more is a moment more.
}

/** @param {OpenNudge} [nudge] */
function answering(nudge) {
  return nudge ? { id: nudge.moment, nudge: nudge.id, token: nudge.token } : {};
}
