/** @file This phone's address for nudges: asked of the browser, told to the server. */

import { call } from "./api.js";

/**
 * @param {ServiceWorkerRegistration} registration
 * @param {BufferSource} [key] The server's public key (VAPID, RFC 8292); asked for when not given.
 */
export async function subscribe(registration, key) {
  const applicationServerKey = key ?? (await serverKey());
  return registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
}

/**
 * @param {PushSubscription} subscription
 * @param {string} [replaces] The endpoint that this one follows.
 */
export function tellServer(subscription, replaces) {
  const { endpoint, keys } = subscription.toJSON();
  const followed = replaces && replaces !== endpoint ? { replaces } : {};
  return call("PUT", "/api/push/subscription", { endpoint, keys, ...followed });
}

/** @returns {Promise<Uint8Array<ArrayBuffer>>} Rejects with a sentence when the server cannot be asked. */
export async function serverKey() {
  const { status, body } = await call("GET", "/api/push/key");
  if (status !== 200) throw new Error("Doorway could not be reached. Try again with a connection.");
  return bytes(body.key);
}

/**
 * @param {PushSubscription} subscription
 * @param {Uint8Array} key
 */
export function usesKey(subscription, key) {
  const used = subscription.options.applicationServerKey;
  return used !== null && String(new Uint8Array(used)) === String(key);
}

/** @param {string} base64url */
function bytes(base64url) {
  const text = atob(base64url.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
