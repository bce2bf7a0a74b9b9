/** @file The sheet after a tap: what was noticed, a note, who may see it, Undo. Each change is the next rev. */

import { revised, undone } from "../shared/moment.js";
import { byId, make } from "./dom.js";
import { watchNote } from "./note.js";

/** @import { Moment } from "../shared/contract.js" */

const TITLES = { worked: "It worked", tried: "Tried it", no_chance: "No chance" };

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
  const change = () => void revisions.to({ ...said(dialog), note: note.clean() });
  lay(dialog, first, chips, change);
  const note = watchNote(/** @type {HTMLTextAreaElement} */ (byId("log-note")), change);
  dialog.onsubmit = (event) => {
    event.preventDefault();
    void note.mayGo().then((may) => may && dialog.close());
  };
  byId("log-undo").onclick = () => void revisions.undo().then(() => dialog.close());
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = async () => {
      const last = said(dialog); // At once: the next sheet's words must not reach this moment.
      resolve(await revisions.to({ ...last, note: await note.close() }));
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
    to: (/** @type {Partial<Moment>} */ changes) => (moment.deleted || !differs(moment, changes) ? written.then(() => moment) : write(revised(moment, changes))),
    undo: () => write(undone(moment)),
  };
}

/**
 * @param {Moment} moment
 * @param {Partial<Moment>} changes
 */
function differs(moment, changes) {
  return JSON.stringify({ ...moment, ...changes }) !== JSON.stringify(moment);
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

/** All but the note, which is watched. @param {HTMLDialogElement} dialog @returns {Pick<Moment, "noticed" | "share">} */
function said(dialog) {
  const share = new FormData(dialog.querySelector("form") ?? undefined).get("share");
  const pressed = [...dialog.querySelectorAll('#log-chips [aria-pressed="true"]')];
  return {
    noticed: pressed.map(({ textContent }) => textContent ?? ""),
    share: /** @type {Moment["share"]} */ (share),
  };
}
