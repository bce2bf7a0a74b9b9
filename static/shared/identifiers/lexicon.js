/** @file What is known of words: the lists of rules.json and the word lists, ready to ask. */

import { wordsOf } from "./sources.js";

/** @import { Lexicon, Lists, Rules, Sources } from "./shapes.js" */

/** @param {Sources} sources @returns {Lexicon} */
export function makeLexicon({ rules, words, names }) {
  const allowed = wordsOf(Object.values(rules.allowed).flat());
  const mostlyNames = new Set(wordsOf(rules.mostly_names));
  return {
    roles: letters(rules.roles),
    capital: capital(rules, allowed, mostlyNames),
    small: letters(rules.also_names, mostlyNames),
    pairs: pairs(rules),
    abbreviations: new Set(lower(rules.abbreviations)),
    words: joined(words, [...wordsOf(rules.short_forms), ...wordsOf(rules.eponyms.F ?? []), ...allowed], mostlyNames),
    names: joined(without(names, wordsOf(rules.never_names)), mostlyNames),
    drug: new RegExp(rules.drug_ending),
    derived: new RegExp(rules.word_ending),
  };
}

/** @param {Lexicon} lexicon @param {string} word */
export function isWord({ words }, word) {
  return words.has(word) || word.endsWith("n't");
}

/** @param {Lexicon} lexicon @param {string} word */
export function isName({ names }, word) {
  return names.has(word) || (word.includes("'") && names.has(word.slice(word.lastIndexOf("'") + 1)));
}

/**
 * Each word under its letter; where two claim a word the later one has it.
 * @param {Lists} parts
 * @param {Set<string>} [left] Words to leave out.
 * @returns {Map<string, string>}
 */
function letters(parts, left = new Set()) {
  const entries = Object.entries(parts).flatMap(([letter, part]) => wordsOf(part).map((word) => [word, letter]));
  return new Map(/** @type {[string, string][]} */ (entries.filter(([word]) => word && !left.has(word))));
}

/**
 * @param {Rules} rules
 * @param {string[]} allowed
 * @param {Set<string>} mostlyNames
 */
function capital(rules, allowed, mostlyNames) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const [word, letter] of letters(rules.also_names, mostlyNames)) found.set(word, letter === "h" ? "H" : "B");
  for (const [word, letter] of letters(rules.eponyms)) found.set(word, letter);
  for (const word of allowed) found.set(word, "A");
  return found;
}

/** @param {Rules} rules */
function pairs(rules) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const word of lower(rules.abbreviations)) found.set(word, "L");
  for (const word of lower(rules.clinical_pairs)) found.set(word, "k");
  for (const word of lower(rules.plain_pairs)) found.set(word, "o");
  return found;
}

/** @param {string[]} lines */
function lower(lines) {
  return wordsOf(lines).map((word) => word.toLowerCase());
}

/**
 * @param {Iterable<string>} some
 * @param {Iterable<string>} more
 * @param {Iterable<string>} left Words to leave out.
 */
function joined(some, more, left = []) {
  return without([...some, ...more], left);
}

/**
 * @param {Iterable<string>} some
 * @param {Iterable<string>} left
 */
function without(some, left) {
  const found = new Set(some);
  for (const word of left) found.delete(word);
  return found;
}
