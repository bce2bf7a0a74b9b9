/** @file What this phone remembers of the person using it, so that Today opens with no signal. */

import { done, read, write } from "./store.js";

/** @import { Person, Today } from "./contract.js" */

const CURRENT = "current";
const PAUSE = "pause";
const PAGE = "page:";
const LONGEST_PAUSE = 60 * 60 * 1000;
const USUAL_PAUSE = 60 * 1000;

/** @returns {Promise<Person | undefined>} The person who used this phone last, unless their time on a shared one is over. */
export async function current() {
  const person = await read("state", async (store) => done(store.get(await personKey(store))));
  if (Date.now() < leavesAt(person)) return person;
  await forget();
  return undefined;
}

/** @param {Person} [person] @returns {number} Milliseconds since the epoch; never, on a phone of one's own. */
export function leavesAt(person) {
  return person?.today.leaves_at ? Date.parse(person.today.leaves_at) : Infinity;
}

/** Keeps what the server says of today, and nothing of anybody else. @param {Today} today @returns {Promise<Person>} */
export function remember(today) {
  return write("state", async (store) => {
    const known = await done(store.get(today.user));
    const person = { ...(known ?? newPerson(today)), today };
    if ((await personKey(store)) !== today.user) await leaveOnly(store, [today.user, PAUSE]);
    await done(store.put(today.user, CURRENT));
    await done(store.put(person, today.user));
    return person;
  });
}

/**
 * @param {number} user
 * @param {(person: Person) => Partial<Person>} changes
 * @returns {Promise<Person | undefined>} The person as kept; undefined when this phone does not know them.
 */
export function change(user, changes) {
  return write("state", async (store) => {
    const known = await done(store.get(user));
    if (!known) return undefined;
    const person = { ...known, ...changes(known) };
    await done(store.put(person, user));
    return person;
  });
}

/**
 * An answered nudge is silent at once, before the server knows.
 * @param {number} user
 * @param {number} nudge
 */
export function answered(user, nudge) {
  return change(user, ({ today }) => ({ today: { ...today, nudges: today.nudges.filter(({ id }) => id !== nudge) } }));
}

/**
 * A page of the person who uses this phone, and of nobody else.
 * @param {string} path
 * @param {{user: number, html: string, at: number, build: string}} page
 */
export function keepPage(path, page) {
  return write("state", async (store) => {
    if ((await personKey(store)) === page.user) await done(store.put(page, PAGE + path));
  });
}

/** @param {string} path @returns {Promise<{user: number, html: string, at: number, build: string} | undefined>} */
export async function pageOf(path) {
  return (await current()) && read("state", (store) => done(store.get(PAGE + path)));
}

/** Nothing of a person stays; the outbox is another store, and does. */
export function forget() {
  return write("state", (store) => done(store.clear()));
}

/** @returns {Promise<number>} Milliseconds since the epoch; until then the server asked to be left alone. */
export async function pausedUntil() {
  return (await read("state", (store) => done(store.get(PAUSE)))) ?? 0;
}

/** @param {number} milliseconds From Retry-After; 0 when the server did not say. */
export function pause(milliseconds) {
  const until = Date.now() + Math.min(milliseconds || USUAL_PAUSE, LONGEST_PAUSE);
  return write("state", (store) => done(store.put(until, PAUSE)));
}

/**
 * @param {IDBObjectStore} store
 * @param {IDBValidKey[]} staying
 */
async function leaveOnly(store, staying) {
  for (const key of await done(store.getAllKeys())) if (!staying.includes(key)) await done(store.delete(key));
}

/** @param {IDBObjectStore} store @returns {Promise<number>} */
async function personKey(store) {
  return (await done(store.get(CURRENT))) ?? -1;
}

/** @param {Today} today @returns {Person} */
export function newPerson(today) {
  return { user: today.user, today, card: null, notToday: null, worked: false, closed: [], endpoint: "" };
}
