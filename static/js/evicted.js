/** @file A browser short of room may clear what we kept. A cookie outlives that, so the loss is told. */

import { byId, make } from "./dom.js";

const NAME = "doorway-waiting";

/**
 * Compares what is here with how many were waiting when this phone was last looked at.
 * @param {number} count How many wait now.
 * @param {boolean} isKnown Whether anything at all is remembered here.
 */
export function watchRoom(count, isKnown) {
  const noted = Number(document.cookie.match(/doorway-waiting=(\d+)/)?.[1] ?? 0);
  if (noted && !count && !isKnown) tell(noted);
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${NAME}=${count}; Path=/; SameSite=Strict; Max-Age=${count ? 15552000 : 0}${secure}`;
}

/** @param {number} count */
function tell(count) {
  const lost = count === 1 ? "One thing that waited to be sent is gone." : `${count} things that waited to be sent are gone.`;
  byId("toast").replaceChildren(make("p", {}, `This phone cleared Doorway's memory to make room. ${lost}`));
}
