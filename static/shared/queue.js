/** @file What waits on this phone, one record an item, until its own acknowledgement. */

import { done, read, write } from "./store.js";

/** @import { Item, Span } from "./contract.js" */

/** Loaded by a page that sends or is restored; a worker, which cannot load later, puts it here (sw.js). */
export const later = { sent: () => import("./sent.js") };

/**
 * A higher rev replaces a lower one, a lower or equal one changes nothing.
 * @param {Item} item
 * @returns {Promise<boolean>} Whether it was this one that was kept.
 */
export function keep(item) {
  return write("outbox", async (store) => {
    const kept = await stored(store, item);
    if (kept && kept.rev >= item.rev) return false;
    await done(store.put(item));
    return true;
  });
}

/** Everybody's items. @returns {Promise<Item[]>} */
export function everything() {
  return read("outbox", (store) => done(store.getAll()));
}

/** The server has this rev; a higher one written meanwhile stays. @param {Item} item */
export function settle(item) {
  return whileSame(item, (store) => done(store.delete([item.user, item.id])));
}

/**
 * The server refuses this rev: it stays here, to be edited or copied.
 * @param {Item} item
 * @param {string} error
 * @param {Span[]} [spans]
 */
export function park(item, error, spans = []) {
  return whileSame(item, (store) => done(store.put({ ...item, status: "edit", error, spans })));
}

/**
 * @param {Item} item
 * @param {(store: IDBObjectStore) => Promise<unknown>} change
 */
function whileSame(item, change) {
  return write("outbox", async (store) => {
    const kept = await stored(store, item);
    if (kept?.rev === item.rev) await change(store);
  });
}

/**
 * @param {IDBObjectStore} store
 * @param {Item} item
 * @returns {Promise<Item | undefined>}
 */
function stored(store, item) {
  return done(store.get([item.user, item.id]));
}
