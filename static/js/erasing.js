/** @file An account that was erased leaves nothing on the phone that asked for it, what waited to be sent included. */

import { everything, settle } from "../shared/queue.js";
import { forget } from "../shared/state.js";

// Kept by this tab alone: a link from elsewhere to the last page makes nobody's phone forget.
const ASKED = "doorway-erasing";

for (const form of document.querySelectorAll("form[data-erase]")) {
  form.addEventListener("submit", () => sessionStorage.setItem(ASKED, String(form.getAttribute("data-erase"))));
}
const user = Number(sessionStorage.getItem(ASKED));
if (user && document.querySelector("[data-erased]")) void leaveNothing(user);

/** @param {number} user */
async function leaveNothing(user) {
  sessionStorage.removeItem(ASKED);
  await forget();
  for (const item of await everything()) if (item.user === user) await settle(item);
  const registration = await navigator.serviceWorker?.getRegistration();
  await (await registration?.pushManager?.getSubscription())?.unsubscribe();
}
