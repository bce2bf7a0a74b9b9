/** @file Where each browser keeps the way back from "blocked", in its own words. */

const BEGIN = "Notifications are blocked for Doorway.";
const END = "Then come back here.";

/**
 * @param {string} agent The browser's user agent string.
 * @param {boolean} isInstalled Whether Doorway runs as an app of its own.
 */
export function blockedWords(agent, isInstalled) {
  const [, way] = /** @type {[RegExp, string]} */ (WAYS.find(([browser]) => browser.test(agent)));
  const own = /Android/.test(agent) && isInstalled ? "Hold Doorway's icon, tap App info, then Notifications, and allow them." : way;
  return `${BEGIN} ${own} ${END}`;
}

/** @type {[RegExp, string][]} The first that fits. */
const WAYS = [
  [/iPhone|iPad/, "Open the phone's Settings, then Notifications, then Doorway, and allow them."],
  [/Firefox/, "Choose the lock beside the address, then clear the block on notifications."],
  [/Android/, "Tap the icon left of the address, then Permissions, then Notifications, and allow them."],
  [/Chrome|Edg/, "Choose the icon left of the address, and allow notifications."],
  [/Safari/, "Open Safari's Settings, then Websites, then Notifications, and allow this site."],
  [/^/, "Allow them in your browser's settings for this site."],
];
