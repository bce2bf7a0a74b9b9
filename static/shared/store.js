/** @file One IndexedDB database, "doorway": a small promise over transactions that outlives a lost connection. */

const NAME = "doorway";
const VERSION = 1;

/** @typedef {"outbox" | "state"} StoreName */
/** @template T @typedef {(store: IDBObjectStore) => Promise<T>} Work */

/** @type {Promise<IDBDatabase> | null} */
let opening = null;

/**
 * Reads. `work` may await nothing but requests of the store it is given.
 * @template T
 * @param {StoreName} name
 * @param {Work<T>} work
 */
export function read(name, work) {
  return attempt(name, "readonly", work);
}

/**
 * Writes, strictly durable: once it resolves, the change is on the disk.
 * Rejects (QuotaExceededError and the like) when nothing was kept.
 * @template T
 * @param {StoreName} name
 * @param {Work<T>} work Run again after a lost connection, so it must be repeatable.
 */
export function write(name, work) {
  return attempt(name, "readwrite", work);
}

/**
 * A request as a promise.
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
export function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * iOS drops the connection of an app that was in the background, so once is worth another try.
 * @template T
 * @param {StoreName} name
 * @param {IDBTransactionMode} mode
 * @param {Work<T>} work
 */
async function attempt(name, mode, work) {
  try {
    return await run(await open(), name, mode, work);
  } catch (error) {
    if (!isLost(error)) throw error;
    opening = null;
    return run(await open(), name, mode, work);
  }
}

/** @param {unknown} error */
function isLost(error) {
  const { name = "", message = "" } = /** @type {Partial<Error>} */ (error ?? {});
  return ["UnknownError", "InvalidStateError", "AbortError"].includes(name) || /connection.*lost/i.test(message);
}

/**
 * @template T
 * @param {IDBDatabase} database
 * @param {StoreName} name
 * @param {IDBTransactionMode} mode
 * @param {Work<T>} work
 * @returns {Promise<T>}
 */
function run(database, name, mode, work) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode, { durability: "strict" });
    const result = work(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = () => reject(transaction.error ?? new DOMException("Nothing was kept.", "AbortError"));
    result.catch((error) => {
      reject(error);
      stop(transaction);
    });
  });
}

/** @param {IDBTransaction} transaction */
function stop(transaction) {
  try {
    transaction.abort();
  } catch {
    // A failed request has already aborted it.
  }
}

/** @returns {Promise<IDBDatabase>} */
function open() {
  opening ??= connect().catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** @returns {Promise<IDBDatabase>} */
function connect() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(watched(request.result));
  });
}

/**
 * Additive only: the old and the new worker share this database during an update.
 * @param {IDBDatabase} database
 */
function upgrade(database) {
  const has = database.objectStoreNames;
  if (!has.contains("outbox")) database.createObjectStore("outbox", { keyPath: ["user", "id"] });
  if (!has.contains("state")) database.createObjectStore("state");
}

/** @param {IDBDatabase} database */
function watched(database) {
  database.onclose = () => (opening = null);
  database.onversionchange = () => {
    database.close();
    opening = null;
  };
  return database;
}
