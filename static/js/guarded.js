/** @file The language guard under each field in which a coach writes a line to others. */

import { make } from "./dom.js";
import { guardWhileTyping } from "./guard.js";

const FIELDS = "textarea[data-guard], input[data-guard]";

for (const field of /** @type {NodeListOf<HTMLTextAreaElement | HTMLInputElement>} */ (document.querySelectorAll(FIELDS))) {
  const status = make("div", { role: "status" });
  (field.closest(".field") ?? field).after(status);
  guardWhileTyping(field, status, field.dataset.guard ?? "", "confirmed");
}
