/** @file Moments that the server acknowledged: kept for 14 days, and offered again when it was restored since. */

import { keep } from "./queue.js";
import { done, read, write } from "./store.js";

/** @import { Item } from "./contract.js" */

const EPOCH = "epoch";
const SENT = "sent:";
const KEPT_FOR = 14 * 24 * 60 * 60 * 1000;

/**
 * Keeps what is its owner's who uses this phone; it leaves with them, as all of this store does.
 * @param {Item[]} items
 * @param {number} [epoch] In which the server acknowledged them.
 * @returns {Promise<boolean>} False: another page knows of a later epoch, so they must go again.
 */
export function keepSent(items, epoch) {
  return write("state", async (store) => {
    if (epoch && epoch < (await done(store.get(EPOCH)))) return false;
    const user = await done(store.get("current"));
    for (const item of items) if (item.user === user) await put(store, item);
    for (const { id, at } of await all(store)) if (isOld(at)) await done(store.delete(SENT + id));
    return true;
  });
}

/**
 * Another epoch: what was acknowledged before it waits again. The server counts each rev once.
 * @param {{user: number, epoch?: number}} seen
 * @returns {Promise<boolean>} Whether anything waits again.
 */
export async function meet({ user, epoch }) {
  const again = await read("state", async (store) => {
    const known = await done(store.get(EPOCH));
    if (!epoch || known === epoch) return null;
    return known ? all(store) : [];
  });
  if (!again) return false;
  const mine = again.filter((item) => item.user === user && !isOld(item.at));
  for (const { at: _, ...item } of mine) await keep(item);
  await write("state", (store) => done(store.put(epoch, EPOCH))); // Last, so that half done is done again.
  return mine.length > 0;
}

/** @param {IDBObjectStore} store @param {Item} item */
async function put(store, item) {
  const kept = await done(store.get(SENT + item.id));
  if (kept?.rev > item.rev) return;
  const body = { ...item.body, token: undefined };
  await done(store.put({ ...item, body, at: Date.now() }, SENT + item.id));
}

/** @param {IDBObjectStore} store @returns {Promise<(Item & {at: number})[]>} */
function all(store) {
  return done(store.getAll(IDBKeyRange.bound(SENT, `${SENT}~`)));
}

/** @param {number} at */
function isOld(at) {
  return at < Date.now() - KEPT_FOR;
}
