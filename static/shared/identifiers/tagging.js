/** @file One letter for each word of a note; rules.json says what the letters mean. */

import { isName, isWord } from "./lexicon.js";

/** @import { Lexicon, Token } from "./shapes.js" */

const ONLY_IN_LOWER_CASE = "QPVpxycd";
const SHORT_WORDS = "aeiknouxy"; // a, and what thumbs write for words: k, n, u, y; e and o are Spanish
const HEADLINE_WORDS = 6;
const SHOUTED_LETTERS = 12;

/**
 * The letters of `words` and of the marks between them, and the word that each is for.
 * @param {Token[]} words
 * @param {Lexicon} known
 * @param {Set<string>} allow
 * @returns {{tags: string, owners: (Token | undefined)[]}}
 */
export function tagged(words, known, allow) {
  const saysNothing = isShouted(words) || isHeadline(words);
  let tags = "";
  /** @type {(Token | undefined)[]} */
  const owners = [];
  for (const word of words) {
    const letter = allow.has(word.lower) ? "o" : letterFor(word, known, saysNothing);
    tags += word.between + letter + (word.owns ? "'" : "");
    if (word.between) owners.push(undefined);
    owners.push(word);
    if (word.owns) owners.push(undefined);
  }
  return { tags, owners };
}

/** MOST LETTERS ARE CAPITALS, so that they say nothing. @param {Token[]} words */
function isShouted(words) {
  const letters = words.map(({ text }) => text).join("");
  const capitals = letters.match(/[A-Z]/g)?.length ?? 0;
  const small = letters.match(/[a-z]/g)?.length ?? 0;
  return capitals >= SHOUTED_LETTERS && capitals > 2 * small;
}

/** Almost Every Word Begins With a Capital. @param {Token[]} words */
function isHeadline(words) {
  const capitals = words.filter(({ text }) => /^[A-Z]/.test(text)).length;
  return capitals >= HEADLINE_WORDS && capitals * 5 > words.length * 4;
}

/**
 * @param {Token} token
 * @param {Lexicon} known
 * @param {boolean} saysNothing
 */
function letterFor(token, known, saysNothing) {
  const { text, lower: word } = token;
  if (/[0-9]/.test(text)) return "#";
  if (text.includes("字")) return "X";
  const shape = saysNothing ? "small" : shapeOf(text);
  const role = known.roles.get(word);
  if (role && shape !== "single" && !(shape === "caps" && known.abbreviations.has(word))) {
    if (role === "M") return shape === "capital" ? "M" : (known.small.get(word) ?? "o");
    if (!ONLY_IN_LOWER_CASE.includes(role) || shape === "small" || token.between === ".") return role;
  }
  if (shape === "single") return single(token);
  return { small, caps, capital }[shape](word, known);
}

/** @param {string} text */
function shapeOf(text) {
  const capitals = text.match(/[A-ZЖ]/g)?.length ?? 0;
  if (!/^[A-ZЖ]/.test(text)) return "small";
  if (text.length === 1) return "single";
  const isPlural = capitals === text.length - 1 && capitals > 1 && text.endsWith("s");
  return capitals === text.length || isPlural ? "caps" : "capital";
}

/** @param {Token} token */
function single({ lower, between }) {
  if (lower === "i" || (lower === "a" && between === ".")) return "o";
  return lower === "a" ? "j" : "J";
}

/** @param {string} word @param {Lexicon} known */
function small(word, known) {
  if (word.length === 1) return SHORT_WORDS.includes(word) ? "o" : "l";
  if (/[жЖ]/.test(word)) return "X";
  const letter = known.small.get(word);
  if (letter) return letter;
  if (word.length === 2 && (known.pairs.get(word) ?? "o") !== "o") return "z";
  if (isWord(known, word)) return known.names.has(word) ? "s" : "o";
  return isName(known, word) ? "n" : unknown(word, known);
}

/** @param {string} word @param {Lexicon} known */
function unknown(word, known) {
  if (word.length === 2) return "i";
  return known.derived.test(word) || known.drug.test(word) ? "o" : "u";
}

/** @param {string} word @param {Lexicon} known */
function caps(word, known) {
  if (known.capital.get(word) === "A") return "A";
  if (word.length === 2) return known.pairs.get(word) ?? "K";
  if (known.abbreviations.has(word) || known.abbreviations.has(word.replace(/s$/, ""))) return "A";
  if (isWord(known, word)) return "o";
  return isName(known, word) ? "N" : "L";
}

/** @param {string} word @param {Lexicon} known */
function capital(word, known) {
  const letter = known.capital.get(word);
  if (letter) return letter;
  if (isWord(known, word)) return known.names.has(word) ? "S" : "O";
  if (isName(known, word)) return "N";
  if (known.drug.test(word)) return "A";
  return known.derived.test(word) ? "O" : "U";
}
