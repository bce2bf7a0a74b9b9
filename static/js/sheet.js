/** @file The sheet after a tap: what was noticed, a note, who may see it, Undo. Each change is the next rev. */

import { revised, undone } from "../shared/moment.js";
import { byId, make } from "./dom.js";

/** @import { Moment } from "../shared/contract.js" */

const TITLES = { worked: "It worked", tried: "Tried it", no_chance: "No chance" };
const TYPING = 700;

/**
 * Opens on a moment that is saved already; resolves with its last rev when closed.
 * @param {Moment} first
 * @param {string[]} chips
 * @param {(moment: Moment) => Promise<unknown>} keep Rejects when nothing was kept.
 * @returns {Promise<Moment>}
 */
export function openSheet(first, chips, keep) {
  const dialog = /** @type {HTMLDialogElement} */ (byId("log"));
  const revisions = reviser(first, keep);
  const change = () => revisions.to({ noticed: noticed(dialog), note: note().value.trim(), share: share(dialog) });
  lay(dialog, first, chips, change);
  const typing = later(change);
  note().oninput = typing.start;
  byId("log-undo").onclick = () => void revisions.undo().then(() => dialog.close());
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = async () => {
      typing.stop(); // The next sheet's words must not reach this moment.
      resolve(await (revisions.last().deleted ? revisions.last() : change()));
    };
  });
}

/** What the sheet says of how far the moment has got. @param {string} text */
export function saySaved(text) {
  byId("log-saved").textContent = text;
}

/**
 * Revs in order, one write after the other.
 * @param {Moment} first
 * @param {(moment: Moment) => Promise<unknown>} keep
 */
function reviser(first, keep) {
  let moment = first;
  /** @type {Promise<unknown>} */
  let written = Promise.resolve();
  const write = (/** @type {Moment} */ next) => {
    moment = next;
    written = written.then(() => keep(next)).catch(() => saySaved("That last change is not saved: this phone has no room left."));
    return written.then(() => next);
  };
  return {
    last: () => moment,
    to: (/** @type {Partial<Moment>} */ changes) => (differs(moment, changes) ? write(revised(moment, changes)) : written.then(() => moment)),
    undo: () => write(undone(moment)),
  };
}

/**
 * @param {Moment} moment
 * @param {Partial<Moment>} changes
 */
function differs(moment, changes) {
  return Object.entries(changes).some(([name, value]) => String(moment[/** @type {keyof Moment} */ (name)]) !== String(value));
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {Moment} moment
 * @param {string[]} chips
 * @param {() => void} change
 */
function lay(dialog, { outcome }, chips, change) {
  dialog.querySelector("form")?.reset();
  byId("log-title").textContent = TITLES[outcome];
  byId("log-more").hidden = outcome === "no_chance";
  byId("log-chips").hidden = chips.length === 0;
  byId("log-chips").replaceChildren(make("legend", {}, "What did you notice?"), ...chips.map((text) => chip(text, change)));
  dialog.onchange = change;
}

/**
 * @param {string} text
 * @param {() => void} change
 */
function chip(text, change) {
  const made = make("button", { type: "button", textContent: text, ariaPressed: "false" });
  made.onclick = () => {
    made.ariaPressed = made.ariaPressed === "true" ? "false" : "true";
    change();
  };
  return made;
}

/** @param {HTMLDialogElement} dialog */
function noticed(dialog) {
  return [...dialog.querySelectorAll('#log-chips [aria-pressed="true"]')].map(({ textContent }) => textContent ?? "");
}

/** @param {HTMLDialogElement} dialog @returns {Moment["share"]} */
function share(dialog) {
  const chosen = /** @type {HTMLInputElement | null} */ (dialog.querySelector('[name="share"]:checked'));
  return /** @type {Moment["share"]} */ (chosen?.value ?? "me");
}

function note() {
  return /** @type {HTMLTextAreaElement} */ (byId("log-note"));
}

/** @param {() => void} work */
function later(work) {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  const stop = () => clearTimeout(timer);
  const start = () => {
    stop();
    timer = setTimeout(work, TYPING);
  };
  return { start, stop };
}
