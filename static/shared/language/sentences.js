/** @file Cuts a message into sentences: not after “Dr.” or in “4.5”, and not where a line only wraps. */

/** @import { Rules } from "./shapes.js" */

const STOP = /[.!?\u2026]+["'\u201d\u2019)\]]*(?=[ \t\r\n\u00a0])|\n[ \t\r\n\u00a0]*/g;
const LAST_WORD = /([a-z0-9.'-]*[a-z0-9'])[ .,]*$/;
const BULLET = /^[ \t\r\n\u00a0]*(?:[-*+\u2022\u00b7\u25aa\u25e6\u2013\u2014>]+[ \t]+|[0-9]{1,2}[.)][ \t]+)?/;
const INITIAL = /(?:^|[.])[a-z]$/;
const NUMBER = /(?:^|\n)[ \t]*[0-9]{1,2}$/;
const ENDS = /^[ \t\r\n\u00a0;]+|[ \t\r\n\u00a0;]+$/g;

/**
 * @param {Rules} rules
 * @param {(text: string) => string} fold
 */
export function makeSplit({ abbreviations, dangling }, fold) {
  const short = new Set(abbreviations.split(" "));
  const open = new Set(dangling.split(" "));

  /** @param {string} text @param {number} begun @param {RegExpExecArray} stop */
  function goesOn(text, begun, stop) {
    const before = fold(text.slice(begun, stop.index));
    const word = LAST_WORD.exec([...before].slice(-40).join(""))?.[1] ?? "";
    const [mark] = stop;
    if (mark.startsWith("\n")) return mark.split("\n").length === 2 && (/^[a-z]/.test(text.slice(stop.index + mark.length)) || open.has(word));
    return mark === "." && (short.has(word) || INITIAL.test(word) || NUMBER.test(before));
  }

  /** @param {string} text */
  function parts(text) {
    const found = [];
    let begun = 0;
    for (const stop of text.matchAll(STOP)) {
      if (goesOn(text, begun, stop)) continue;
      found.push(text.slice(begun, stop.index + stop[0].length));
      begun = stop.index + stop[0].length;
    }
    return [...found, text.slice(begun)];
  }

  /** The sentences in order, without their bullets; empty ones are left out. @param {string} text */
  return (text) => parts(text).map((part) => part.replace(BULLET, "").replace(ENDS, "")).filter(Boolean);
}
