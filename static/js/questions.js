/** @file The taps on what Doorway asks by itself: how a shift went, and who one still wants to be. */

import { addCheck, addRest } from "../shared/outbox.js";
import { byId } from "./dom.js";
import { sendNow } from "./sending.js";

/** @import { Today } from "../shared/contract.js" */

/**
 * @param {Today} today
 * @param {() => void} closeCheck Called once the answer is on the disk.
 * @param {() => void} closeStill
 */
export function hear({ user, shift_check: check }, closeCheck, closeStill) {
  for (const tapped of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-check]"))) {
    const answer = /** @type {any} */ (tapped.dataset.check);
    tapped.onclick = () => keep(() => addCheck(user, { day: check?.day ?? "", answer }), closeCheck);
  }
  for (const tapped of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-rest]"))) {
    tapped.onclick = () => keep(() => addRest(user), closeStill);
  }
}

/**
 * @param {() => Promise<unknown>} write
 * @param {() => void} close
 */
async function keep(write, close) {
  try {
    await write();
    close();
    byId("said").textContent = "Saved on this phone.";
  } catch {
    byId("said").textContent = "Not saved: this phone has no room left for Doorway.";
  }
  await sendNow();
}
