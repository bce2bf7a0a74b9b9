/** @file A refused item, in a dialog: why, the words to change or copy, or to throw away. */

import { revised } from "../shared/moment.js";
import { add, addPlan, discard } from "../shared/outbox.js";
import { byId, make } from "./dom.js";
import { watchNote } from "./note.js";
import { sendNow } from "./sending.js";

/** @import { Item, Span } from "../shared/contract.js" */

/** @param {Item} item */
export function openEdit(item) {
  const dialog = /** @type {HTMLDialogElement} */ (byId("edit"));
  const text = /** @type {HTMLTextAreaElement} */ (byId("edit-text"));
  const own = item.kind === "plan" ? item.body.text : item.body.note;
  byId("edit-why").textContent = reason(item.error ?? "");
  byId("edit-marked").replaceChildren(...marked(own, item.spans ?? []));
  text.value = own;
  text.maxLength = item.kind === "plan" ? 200 : 140;
  const note = watchNote(text);
  void note.look();
  dialog.onclose = note.close;
  byId("edit-copy").onclick = () => navigator.clipboard?.writeText(text.value);
  byId("edit-drop").onclick = () => void finish(dialog, discard(item));
  byId("edit-save").onclick = async () => {
    if (await note.mayGo()) await finish(dialog, save(item, text.value.trim()));
  };
  dialog.showModal();
}

/**
 * The words with what was found in them marked.
 * @param {string} text
 * @param {Span[]} spans In code points, in order.
 */
export function marked(text, spans) {
  const points = [...text];
  /** @type {(Node | string)[]} */
  const parts = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(points.slice(at, start).join(""), make("mark", { textContent: points.slice(start, end).join("") }));
    at = end;
  }
  return [...parts, points.slice(at).join("")];
}

/** The server says "field: sentence"; the field is its own business. @param {string} error */
function reason(error) {
  if (/skill/i.test(error) && /library/i.test(error)) {
    return "This skill is no longer in the library. Your words are kept here until you copy or throw them away.";
  }
  return error.replace(/(^|; )\w+: /g, "$1");
}

/**
 * @param {Item} item
 * @param {string} text
 */
function save({ user, kind, body }, text) {
  if (kind === "plan") return addPlan(user, { ...body, text, rev: body.rev + 1 });
  return add(user, revised(body, { note: text }));
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {Promise<unknown>} change
 */
async function finish(dialog, change) {
  try {
    await change;
    dialog.close();
    await sendNow();
  } catch {
    byId("edit-why").textContent = "Not saved: this phone has no room left.";
  }
}
