/** @file The huddle's page keeps today's sheet on this device, so that the wall opens with no signal; and prints. */

import { call } from "../shared/api.js";
import { keepSheet } from "./sheet_of_day.js";

const sheet = document.querySelector("[data-huddle]");
if (sheet instanceof HTMLElement) void fetchSheet(sheet.dataset.huddle ?? "");

for (const button of document.querySelectorAll("[data-print]")) {
  /** @type {HTMLElement} */ (button).hidden = false;
  button.addEventListener("click", () => print());
}

/** @param {string} address */
async function fetchSheet(address) {
  const { status, body } = await call("GET", address);
  if (status === 200) await keepSheet(body, address).catch(() => undefined);
}
