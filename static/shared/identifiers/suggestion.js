/** @file What may stand in place of a finding: “the patient” for a name. */

/** @import { Finding, Rules } from "./shapes.js" */

/** @param {Rules} rules */
export function makeSuggestions({ suggestions }) {
  /** @param {Finding} finding */
  const replacement = ({ kind }) => suggestions[kind] ?? null;
  /** @param {string} text @param {Finding} finding */
  const replaced = (text, finding) => {
    const words = replacement(finding);
    if (words === null) return text;
    const [start, end] = unitsOf(text, finding);
    const before = text.slice(0, start);
    const isFirst = /(^|[.!?\n])[ \n]*$/.test(before);
    return before + (isFirst ? words.charAt(0).toUpperCase() + words.slice(1) : words) + text.slice(end);
  };
  return { replacement, replaced };
}

/**
 * The offsets of a finding as JavaScript counts them, for `slice` and `setSelectionRange`.
 * @param {string} text
 * @param {{start: number, end: number}} span In code points.
 * @returns {[number, number]}
 */
export function unitsOf(text, { start, end }) {
  const points = [...text];
  const first = points.slice(0, start).join("").length;
  return [first, first + points.slice(start, end).join("").length];
}
