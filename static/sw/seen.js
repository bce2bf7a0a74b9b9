/** @file A page of one's own as it was last seen, for when there is no signal. It leaves with its owner. */

import { keepPage, pageOf } from "../shared/state.js";
import { worker } from "./worker.js";

const A_WEEK = 6 * 24 * 60 * 60 * 1000;

/**
 * Keeps a page that the server says may be kept, and for whom; nothing else.
 * @param {URL} url
 * @param {Response} response Left unread.
 */
export async function keepSeen({ pathname, search }, response) {
  const user = Number(response.headers.get("Doorway-Owner"));
  if (!user || search || response.status !== 200) return;
  const html = await response.clone().text();
  await keepPage(pathname, { user, html, at: Date.now(), build: worker.doorway.build });
}

/** @param {string} path @returns {Promise<Response | undefined>} */
export async function lastSeen(path) {
  const page = await pageOf(path).catch(() => undefined);
  if (page?.build !== worker.doorway.build) return undefined; // Its style and modules may be gone.
  const html = page.html.replace("<h1", `<p class="notice" role="status">${words(page.at)}</p><h1`);
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}

/** @param {number} at */
function words(at) {
  const day = Date.now() - at < A_WEEK ? { weekday: "long" } : { day: "numeric", month: "long" };
  const on = new Intl.DateTimeFormat("en", /** @type {Intl.DateTimeFormatOptions} */ (day)).format(at);
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(at);
  return `No signal. This is how it was on ${on} at ${time}.`;
}
