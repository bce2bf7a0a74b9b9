/** @file Tells the other pages, and the worker, what changed; a page hears the others and not itself. */

/** @import { Message } from "./contract.js" */

const channel = "BroadcastChannel" in self ? new BroadcastChannel("doorway") : null;

/** @param {Message} message */
export function announce(message) {
  channel?.postMessage(message);
}

/**
 * @param {(message: Message) => void} hear
 * @returns {() => void} Stops listening.
 */
export function listen(hear) {
  const heard = (/** @type {MessageEvent<Message>} */ event) => hear(event.data);
  channel?.addEventListener("message", heard);
  return () => channel?.removeEventListener("message", heard);
}
