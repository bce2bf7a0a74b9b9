/** @file The language guard beside a message, where the server says what it found in the same place. */

import { byId } from "./dom.js";
import { guardWhileTyping } from "./guard.js";

const form = /** @type {HTMLFormElement} */ (document.querySelector("form[data-guard]"));
guardWhileTyping(/** @type {HTMLTextAreaElement} */ (byId("text")), byId("guard"), form.dataset.guard ?? "", "asked");
