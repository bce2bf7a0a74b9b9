/**
 * @file A text without accents, in so few characters that both languages read it alike.
 *
 * Of other scripts only this is kept: Ж a capital, ж a small letter, 字 a letter without case, U+FFFC a sign.
 */

/** @import { Folded, Letters } from "./shapes.js" */

const [CAPITAL, SMALL, LETTER, SIGN] = ["Ж", "ж", "字", "\ufffc"];
const LAST_CASED = 0x58f; // Greek, Cyrillic, Armenian; the cases of later scripts change with Unicode

/**
 * @param {Letters} letters
 * @returns {(text: string) => Folded}
 */
export function makeFold(letters) {
  const standIn = makeStandIn(letters);
  return (text) => {
    let plain = "";
    /** @type {number[]} */
    const starts = [];
    /** @type {number[]} */
    const ends = [];
    let at = 0;
    for (const char of text) {
      const kept = " " <= char && char <= "~" && char !== "`" ? char : standIn(char);
      if (!kept && ends.length) ends[ends.length - 1] = at + 1; // an accent belongs to its letter
      for (let one = 0; one < kept.length; one++) {
        starts.push(at);
        ends.push(at + 1);
      }
      plain += kept;
      at += 1;
    }
    return { plain, lower: plain.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()), starts, ends };
  };
}

/**
 * What counts for one character; empty for one that only changes the one before.
 * @param {Letters} letters
 * @returns {(char: string) => string}
 */
function makeStandIn(letters) {
  const instead = standIns(letters);
  const dropped = new RegExp(`[${letters.dropped}]`);
  const isLetter = new RegExp(`[${letters.letters}]`);
  return (char) => {
    const known = instead.get(char);
    if (known !== undefined) return known;
    const code = char.codePointAt(0) ?? 0;
    if (code > 0xffff) return isAstralLetter(code) ? LETTER : SIGN;
    if (dropped.test(char)) return "";
    return isLetter.test(char) ? letter(char, code) : SIGN;
  };
}

/** @param {number} code */
function isAstralLetter(code) {
  return (code >= 0x20000 && code < 0x40000) || (code >= 0x1d400 && code < 0x1d800);
}

/**
 * @param {string} char
 * @param {number} code
 */
function letter(char, code) {
  if (code > LAST_CASED) return LETTER;
  return char.toLowerCase() === char ? SMALL : CAPITAL;
}

/** @param {Letters} letters */
function standIns({ instead, zeros }) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (let code = 0; code < 0x20; code++) found.set(String.fromCharCode(code), "");
  found.set("\x7f", "").set("\n", "\n").set("\r", "\n").set("\x0b", "\n").set("\x0c", "\n").set("\t", " ").set("`", "'");
  for (const [kept, chars] of Object.entries(instead)) for (const char of chars) found.set(char, kept);
  for (const zero of zeros) {
    for (let digit = 0; digit < 10; digit++) found.set(String.fromCharCode(zero.charCodeAt(0) + digit), String(digit));
  }
  return found;
}
