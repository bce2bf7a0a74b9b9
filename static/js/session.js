/** @file Signing out and in: nothing of a person stays on this phone but what waits to be sent. */

import { call } from "../shared/api.js";
import { flush, waiting } from "../shared/outbox.js";
import { current, forget } from "../shared/state.js";
import { goesOnce } from "./forms.js";

wire("form[data-signout]", leave);
wire("form[data-signin]", forget);

/**
 * Does `work` first; the form goes in any case, unless `work` says false.
 * @param {string} selector
 * @param {() => Promise<unknown>} work
 */
function wire(selector, work) {
  for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll(selector))) {
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if ("signin" in form.dataset && !goesOnce(event)) return;
      const goes = await work().catch(() => true);
      if (goes !== false) /** @type {HTMLFormElement} */ (form).submit();
    });
  }
}

/** @returns {Promise<boolean>} False: the person stays, to get a connection first. */
async function leave() {
  await flush();
  const person = await current();
  const left = person ? await waiting(person.user) : [];
  if (left.length && !confirm(warning(left.length))) return false;
  await stopPushes().catch(() => undefined);
  await forget();
  return true;
}

/** @param {number} count */
function warning(count) {
  return `${count} still waiting to be sent. They stay on this phone and go when you sign in here again. Sign out?`;
}

/** The next person on this phone gets no notification of this one. */
async function stopPushes() {
  const registration = await navigator.serviceWorker?.getRegistration();
  const subscription = await registration?.pushManager?.getSubscription();
  if (!subscription) return;
  await call("DELETE", "/api/push/subscription", { endpoint: subscription.endpoint });
  await subscription.unsubscribe();
  for (const notification of await registration?.getNotifications() ?? []) notification.close();
}
