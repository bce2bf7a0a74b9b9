/** @file Today's huddle sheet on this device: kept under its person, gone when they sign out. */

import { call } from "../shared/api.js";
import { change, current, remember } from "../shared/state.js";

/**
 * @typedef {{kind: string, label: string, text: string, who: string, more: string}} Part
 * @typedef {{user: number, team: string, day: string, parts: Part[]}} Sheet
 * @typedef {{sheet: Sheet, address: string}} Kept `address`: where to ask for it again.
 */

/**
 * @param {Sheet} sheet
 * @param {string} address
 */
export async function keepSheet(sheet, address) {
  const put = () => change(sheet.user, () => /** @type {{}} */ ({ huddle: { sheet, address } }));
  if (await put()) return;
  // A device that never showed Today does not know its person yet.
  const { status, body } = await call("GET", "/api/today");
  if (status === 200 && body.user === sheet.user) await remember(body).then(put);
}

/** @returns {Promise<Kept | undefined>} */
export async function keptSheet() {
  const person = /** @type {{user: number, huddle?: Kept} | undefined} */ (await current());
  return person?.huddle?.sheet.user === person?.user ? person?.huddle : undefined;
}

/** Nothing of it stays. @param {number} user */
export function dropSheet(user) {
  return change(user, () => /** @type {{}} */ ({ huddle: undefined }));
}
