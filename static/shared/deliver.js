/** @file Sends a person's items, and does with each what its own answer says. */

import { call } from "./api.js";
import { localTime } from "./moment.js";
import { park, settle } from "./queue.js";
import { pause } from "./state.js";

/** @import { Answer, Item, Result, State } from "./contract.js" */

const BATCH = 100;
const UNREADABLE = "Doorway could not read this.";

/**
 * Stops at the first sign that the rest would fail too.
 * @param {Item[]} items All of one user.
 * @param {number} user
 * @param {boolean} [session] False: by the items' own tokens.
 * @returns {Promise<State>}
 */
export async function send(items, user, session = true) {
  for (const batch of batches(items)) {
    const state = await sendBatch(batch, user, session);
    if (state !== "sent") return state;
  }
  return "sent";
}

/**
 * Signed out: a nudge's signed token still acts for its owner.
 * @param {Item[]} items Anybody's.
 * @returns {Promise<State>}
 */
export async function sendByToken(items) {
  const able = items.filter((item) => item.body.token);
  for (const user of new Set(able.map((item) => item.user))) {
    const state = await send(able.filter((item) => item.user === user), user, false);
    if (state !== "sent") return state;
  }
  return able.length === items.length ? "sent" : "signed_out";
}

/** What an answer other than success says of the whole attempt. @param {Answer} answer @returns {Promise<State>} */
export async function outcomeOf({ status, retryAfter }) {
  if (status === 401) return "signed_out";
  if (status === 409) return "other";
  if (status === 429 || status === 503) await pause(retryAfter);
  return status === 0 ? "offline" : "later";
}

/** Moments by the hundred; plans and answers have an address each. @param {Item[]} items */
function batches(items) {
  const moments = items.filter((item) => item.kind === "moment");
  const rest = items.filter((item) => item.kind !== "moment");
  const hundreds = moments.flatMap((_, at) => (at % BATCH ? [] : [moments.slice(at, at + BATCH)]));
  return [...hundreds, ...rest.map((item) => [item])];
}

/**
 * @param {Item[]} batch
 * @param {number} user
 * @param {boolean} session
 * @returns {Promise<State>}
 */
async function sendBatch(batch, user, session) {
  const answer = await ask(batch, user, session);
  if (answer.status === 200 || answer.status === 204) return applied(batch, answer);
  if (!isRefusal(answer.status)) return outcomeOf(answer);
  if (batch.length > 1) return oneByOne(batch, user, session);
  await refuse(batch, answer);
  return "sent";
}

/**
 * @param {Item[]} batch
 * @param {number} user
 * @param {boolean} session
 */
function ask(batch, user, session) {
  const [{ kind, body }] = /** @type {[Item]} */ (batch);
  if (kind === "shown") return call("POST", "/api/deck/shown", body, { session });
  if (kind === "plan") return call("PUT", `/api/plans/${body.skill}`, { rev: body.rev, text: body.text }, { session });
  if (kind === "nudge") {
    const token = body.token ? { token: body.token } : {};
    return call("POST", `/api/nudges/${body.nudge}/${body.answer}`, token, { session });
  }
  const moments = batch.map((item) => item.body);
  return call("POST", "/api/moments", { user, sent_at: localTime(new Date()), moments }, { session });
}

/**
 * @param {Item[]} batch
 * @param {Answer} answer
 * @returns {Promise<State>}
 */
async function applied(batch, { body }) {
  /** @type {Result[]} */
  const results = body?.results ?? [];
  for (const item of batch) {
    if (item.kind === "moment") await settleBy(item, results.find(({ id }) => id === item.id));
    else await settle(item);
  }
  return "sent";
}

/**
 * An item goes on its own "accepted" or "duplicate" and on nothing else.
 * @param {Item} item
 * @param {Result | undefined} result
 */
async function settleBy(item, result) {
  if (result?.status === "accepted" || result?.status === "duplicate") await settle(item);
  else if (result?.status === "rejected" && result.error !== "signed_out") await park(item, result.error ?? UNREADABLE, result.spans);
}

/** The server understood the request and will not have it, now or later. @param {number} status */
function isRefusal(status) {
  return [400, 404, 410, 413, 415, 422].includes(status);
}

/**
 * One item may have spoilt the envelope for the others.
 * @param {Item[]} batch
 * @param {number} user
 * @param {boolean} session
 * @returns {Promise<State>}
 */
async function oneByOne(batch, user, session) {
  for (const item of batch) {
    const state = await sendBatch([item], user, session);
    if (state !== "sent") return state;
  }
  return "sent";
}

/**
 * A person's words are kept to be edited; an answer to a nudge that is gone has none.
 * @param {Item[]} batch
 * @param {Answer} answer
 */
async function refuse(batch, { body }) {
  for (const item of batch) {
    if (item.kind === "nudge" || item.kind === "shown") await settle(item);
    else await park(item, body?.title ?? UNREADABLE, body?.spans);
  }
}
