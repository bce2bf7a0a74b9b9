/** @file Sends a person's items, and does with each what its own answer says. */

import { call } from "./api.js";
import { localTime } from "./moment.js";
import { later, park, settle } from "./queue.js";
import { pause } from "./state.js";

/** @import { Answer, Item, Result, State } from "./contract.js" */

const BATCH = 100;
const UNREADABLE = "Doorway could not read this.";

/**
 * @param {Item[]} items All of one user.
 * @param {boolean} [session] False: by the items' own tokens.
 */
export function send(items, session = true) {
  return inTurn(batches(items), session);
}

/** Signed out: a nudge's signed token still acts for its owner. @param {Item[]} items Anybody's. @returns {Promise<State>} */
export async function sendByToken(items) {
  const able = items.filter((item) => item.body.token);
  const users = [...new Set(able.map((item) => item.user))];
  const state = await inTurn(users.flatMap((user) => batches(able.filter((item) => item.user === user))), false);
  return state === "sent" && able.length < items.length ? "signed_out" : state;
}

/** What an answer other than success says of the whole attempt. @param {Answer} answer @returns {Promise<State>} */
export async function outcomeOf({ status, retryAfter }) {
  if (status === 401) return "signed_out";
  if (status === 409) return "other";
  if (status === 429 || status === 503) await pause(retryAfter);
  return status === 0 ? "offline" : "later";
}

/** Moments by the hundred; the rest have an address each. @param {Item[]} items */
function batches(items) {
  const moments = items.filter(isMoment);
  const hundreds = moments.flatMap((_, at) => (at % BATCH ? [] : [moments.slice(at, at + BATCH)]));
  return [...hundreds, ...items.filter((item) => !isMoment(item)).map((item) => [item])];
}

/** @param {Item} item */
function isMoment({ kind }) {
  return kind === "moment";
}

/**
 * Stops at the first sign that the rest would fail too.
 * @param {Item[][]} batches
 * @param {boolean} session
 * @returns {Promise<State>}
 */
async function inTurn(batches, session) {
  for (const batch of batches) {
    const state = await sendBatch(batch, session);
    if (state !== "sent") return state;
  }
  return "sent";
}

/**
 * @param {Item[]} batch
 * @param {boolean} session
 * @returns {Promise<State>}
 */
async function sendBatch(batch, session) {
  const [first] = /** @type {[Item]} */ (batch);
  const answer = await (isMoment(first) ? sendMoments(batch, session) : sendOne(first, session));
  if (answer.status === 200 || answer.status === 204) await apply(batch, answer);
  else if (!isRefusal(answer.status, first)) return outcomeOf(answer);
  else if (batch.length > 1) return inTurn(batch.map((item) => [item]), session); // One may have spoilt it for all.
  else await refuse(first, answer);
  return "sent";
}

/**
 * @param {Item[]} batch
 * @param {boolean} session
 */
function sendMoments(batch, session) {
  const moments = batch.map(({ body }) => body);
  return call("POST", "/api/moments", { user: batch[0]?.user, sent_at: localTime(new Date()), moments }, { session });
}

/**
 * @param {Item} item
 * @param {boolean} session
 */
function sendOne({ kind, body: { skill, nudge, answer, token, ...rest } }, session) {
  if (kind === "shown") return call("POST", "/api/deck/shown", rest, { session });
  if (kind === "plan") return call("PUT", `/api/plans/${skill}`, rest, { session });
  if (kind === "choice") return call("PUT", `/api/choices/${skill}`, { ...rest, sent_at: new Date().toISOString() }, { session });
  if (kind === "check") return call("PUT", "/api/shift-check", { ...rest, answer }, { session });
  if (kind === "not-today") return call("PUT", "/api/not-today", rest, { session });
  if (kind === "rest") return call("PUT", "/api/aspiration/rest", undefined, { session });
  return call("POST", `/api/nudges/${nudge}/${answer}`, token ? { token } : {}, { session });
}

/**
 * A moment goes on its own "accepted" or "duplicate" and on nothing else.
 * @param {Item[]} batch
 * @param {Answer} answer
 */
async function apply(batch, { body }) {
  /** @type {Result[]} */
  const results = body?.results ?? [];
  const of = (/** @type {Item} */ item) => results.find(({ id }) => id === item.id);
  const isTaken = (/** @type {Item} */ item) => ["accepted", "duplicate"].includes(of(item)?.status ?? "");
  const taken = batch.filter(isTaken);
  const counts = !taken[0] || later.sent().then(({ keepSent }) => keepSent(taken, body.epoch));
  if (!(await Promise.resolve(counts).catch(() => true))) return;
  for (const item of batch) {
    const { status, error, spans } = of(item) ?? {};
    if (!isMoment(item) || isTaken(item)) await settle(item);
    else if (status === "rejected" && error !== "signed_out") await park(item, error ?? UNREADABLE, spans);
  }
}

/**
 * Understood, and not wanted, now or later. Where moments go is never gone: that is a server in trouble.
 * @param {number} status
 * @param {Item} first
 */
function isRefusal(status, first) {
  return [400, 413, 415, 422].includes(status) || (!isMoment(first) && [404, 410].includes(status));
}

/**
 * A person's words are kept to be edited; an answer to a nudge that is gone has none.
 * @param {Item} item
 * @param {Answer} answer
 */
function refuse(item, { body }) {
  const hasWords = isMoment(item) || item.kind === "plan";
  return hasWords ? park(item, body?.title ?? UNREADABLE, body?.spans) : settle(item);
}
