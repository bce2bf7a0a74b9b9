/** @file A moment as a value: a new one, the same one with a change, the same one undone. */

/** @import { Moment, Tap } from "./contract.js" */

/**
 * @param {Tap & Partial<Pick<Moment, "id" | "nudge" | "token">>} what
 *   `id`: the one a nudge brought, so that its answers from two devices are one moment.
 * @returns {Moment}
 */
export function newMoment({ id, skill, outcome, source, nudge, token }) {
  return {
    id: id ?? newId(),
    skill,
    outcome,
    occurred_at: localTime(new Date()),
    noticed: [],
    note: "",
    share: "me",
    source,
    rev: 1,
    deleted: false,
    ...(nudge === undefined ? {} : { nudge }),
    ...(token === undefined ? {} : { token }),
  };
}

/**
 * @param {Moment} moment
 * @param {Partial<Pick<Moment, "noticed" | "note" | "share" | "deleted">>} changes
 * @returns {Moment}
 */
export function revised(moment, changes) {
  return { ...moment, ...changes, rev: revAfter(moment.rev) };
}

/** A later change wins over an earlier one made elsewhere: revs follow the clock, in seconds since 2020, as revs.py counts. @param {number} known */
export function revAfter(known) {
  return Math.max(known + 1, Math.floor((Date.now() - Date.UTC(2020, 0, 1)) / 1000));
}

/** Undone keeps no word of what it said. @param {Moment} moment */
export function undone(moment) {
  return revised(moment, { deleted: true, noticed: [], note: "", share: "me" });
}

/** RFC 3339 in the phone's own zone, so that the server knows the shift's day. @param {Date} date */
export function localTime(date) {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${local}${offset < 0 ? "-" : "+"}${two(hours)}:${two(minutes)}`;
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, "0");
}

/** UUID version 4 (RFC 9562), made by hand: `randomUUID` is missing on plain http away from localhost. */
function newId() {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}
