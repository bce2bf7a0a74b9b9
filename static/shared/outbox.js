/** @file The outbox: what is added is on the disk before anything else happens, and goes when it can. */

import { call } from "./api.js";
import { announce } from "./channel.js";
import { outcomeOf, send, sendByToken } from "./deliver.js";
import { everything, keep, later, settle } from "./queue.js";
import { pausedUntil } from "./state.js";

/** @import { Check, ChoiceState, Item, Moment, NudgeAnswer, PlanText, Shown, State } from "./contract.js" */

/**
 * Resolves once the moment is durably on this phone; rejects when it is not.
 * @param {number} user
 * @param {Moment} moment The next rev of an id replaces what waits of it.
 * @returns {Promise<boolean>} False: this rev, or a later one, waits already.
 */
export function add(user, moment) {
  return put({ user, id: moment.id, rev: moment.rev, kind: "moment", body: moment, status: "waiting" });
}

/**
 * @param {number} user
 * @param {PlanText} plan
 */
export function addPlan(user, plan) {
  return put({ user, id: `plan:${plan.skill}`, rev: plan.rev, kind: "plan", body: plan, status: "waiting" });
}

/**
 * @param {number} user
 * @param {NudgeAnswer} answer
 */
export function addAnswer(user, answer) {
  const id = `nudge:${answer.nudge}:${answer.answer}`;
  return put({ user, id, rev: 1, kind: "nudge", body: answer, status: "waiting" });
}

/**
 * What was said about a skill last replaces what waits of it.
 * @param {number} user
 * @param {{skill: string, state: ChoiceState}} choice
 */
export function addChoice(user, choice) {
  const body = { ...choice, said_at: new Date().toISOString() };
  return put({ user, id: `choice:${choice.skill}`, rev: Date.now(), kind: "choice", body, status: "waiting" });
}

/**
 * One answer a shift; a later one replaces what waits.
 * @param {number} user
 * @param {Check} check
 */
export function addCheck(user, check) {
  return put({ user, id: `check:${check.day}`, rev: Date.now(), kind: "check", body: check, status: "waiting" });
}

/** Practice is put off for the shift of this day. @param {number} user @param {string} day */
export function addNotToday(user, day) {
  return put({ user, id: `not-today:${day}`, rev: 1, kind: "not-today", body: { day }, status: "waiting" });
}

/** Who one wants to be stays as it is: it is not asked again for a while. @param {number} user */
export function addRest(user) {
  return put({ user, id: "rest", rev: Date.now(), kind: "rest", body: {}, status: "waiting" });
}

/**
 * A card was put on screen: nice to know, never shown as waiting.
 * @param {number} user
 * @param {Shown} card
 */
export function addShown(user, { day, position }) {
  return put({ user, id: `shown:${day}:${position}`, rev: 1, kind: "shown", body: { day, position }, status: "waiting" });
}

/** What this person has waiting to be sent. @param {number} user */
export async function waiting(user) {
  return (await contents(user)).waiting;
}

/** @param {number} user */
export async function contents(user) {
  const items = (await everything()).filter((item) => item.kind !== "shown");
  const mine = items.filter((item) => item.user === user);
  return {
    waiting: mine.filter((item) => item.status === "waiting"),
    edit: mine.filter((item) => item.status === "edit"),
    others: items.length - mine.length,
  };
}

/** Its owner lets a refused item go. @param {Item} item */
export async function discard(item) {
  await settle(item);
  announce({ type: "outbox", state: "sent" });
}

/** @type {Promise<State> | null} */
let running = null;
let again = false;

/** Sends what may be sent now. Call it as often as you like. @returns {Promise<State>} */
export function flush() {
  again = running !== null;
  running ??= passes().finally(() => (running = null));
  return running;
}

/** @returns {Promise<State>} */
async function passes() {
  /** @type {State} */
  let state;
  do {
    again = false;
    state = await alone(pass).catch(() => /** @type {State} */ ("later"));
  } while (again);
  announce({ type: "outbox", state });
  return state;
}

/** One page or worker at a time; without Web Locks two may overlap, and the server counts each item once. @param {() => Promise<State>} work */
async function alone(work) {
  if (!navigator.locks) return work();
  return navigator.locks.request("outbox", { ifAvailable: true }, (lock) => (lock ? work() : "busy"));
}

/** @returns {Promise<State>} */
async function pass() {
  const items = await ready();
  if (items.length === 0) return "sent";
  if (Date.now() < (await pausedUntil())) return "later";
  const me = await call("GET", "/api/me");
  if (me.status === 401) return sendByToken(items);
  if (me.status !== 200) return outcomeOf(me);
  if (items.some(({ kind }) => kind === "moment")) await later.sent().then(({ meet }) => meet(me.body)).catch(() => false);
  const mine = (await ready()).filter((item) => item.user === me.body.user);
  return mine.length ? send(mine) : "other";
}

async function ready() {
  return (await everything()).filter((item) => item.status === "waiting");
}

/** @param {Item} item */
async function put(item) {
  const kept = await keep(item);
  announce({ type: "queued" });
  return kept;
}
