/** @file A text in plain characters, as long as it was: small letters, one kind of quotation mark and dash. */

/** @import { Rules } from "./shapes.js" */

/** @param {Rules} rules @returns {(text: string) => string} */
export function makeFold({ plain }) {
  const kept = new Map([..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((char) => [char, char.toLowerCase()]));
  for (const [instead, chars] of Object.entries(plain)) for (const char of chars) kept.set(char, instead);
  return (text) => Array.from(text, (char) => kept.get(char) ?? char).join("");
}
