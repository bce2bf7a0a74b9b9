/** @file Finds what points at a patient: rules over the characters, then rules over the words. */

import { makeFold } from "./folding.js";
import { tagged } from "./tagging.js";
import { makeTokens } from "./tokens.js";

/** @import { Finding, Folded, Lexicon, Sources, Tier } from "./shapes.js" */
/** @typedef {{tier: Tier, kind: string, find: RegExp, on?: "lower" | "plain", needs?: string}} Rule */
/** @typedef {{rule: Rule, start: number, end: number}} Match */

const EDGES = " ,.;:-";

/**
 * @param {Sources} sources
 * @param {Lexicon} lexicon
 */
export function makeScreen({ rules, letters }, lexicon) {
  const fold = makeFold(letters);
  const tokens = makeTokens(rules);
  const words = wordsIn(rules.word);
  const patterns = rules.patterns.map((one) => ({ ...one, find: new RegExp(expanded(one.find, rules.parts), "g") }));
  const tagRules = rules.tags.map((one) => ({ ...one, find: new RegExp(one.find, "g") }));
  /** @param {string} text @param {Iterable<string>} [allow] @returns {Finding[]} */
  const check = (text, allow = []) => {
    const folded = fold(text);
    const allowed = new Set([...allow].flatMap((name) => words(fold(name).lower)));
    const byCharacters = patterns.flatMap((rule) => charactersFound(rule, folded, allowed, words));
    const { tags, owners } = tagged(tokens(folded), lexicon, allowed);
    const byWords = tagRules.flatMap((rule) => wordsFound(rule, tags, owners));
    return apart([...byCharacters, ...byWords]).map((match) => finding(match, folded));
  };
  return { check };
}

/** @param {string} word @returns {(text: string) => string[]} */
function wordsIn(word) {
  const find = new RegExp(word, "g");
  return (text) => text.match(find) ?? [];
}

/**
 * @param {string} find
 * @param {Record<string, string>} parts
 */
function expanded(find, parts) {
  while (/\{[a-z]+\}/.test(find)) find = find.replace(/\{([a-z]+)\}/g, (_, name) => parts[name] ?? "");
  return find;
}

/**
 * @param {Rule} rule
 * @param {Folded} folded
 * @param {Set<string>} allowed
 * @param {(text: string) => string[]} words
 * @returns {Match[]}
 */
function charactersFound(rule, { plain, lower }, allowed, words) {
  if (rule.needs && !(rule.needs === "digit" ? /[0-9]/.test(lower) : lower.includes(rule.needs))) return [];
  const text = rule.on === "plain" ? plain : lower;
  return [...text.matchAll(rule.find)]
    .map((found) => trimmed(text, rule, found.index, found.index + found[0].length))
    .filter(({ start, end }) => words(lower.slice(start, end)).some((word) => !allowed.has(word)));
}

/**
 * @param {string} text
 * @param {Rule} rule
 * @param {number} start
 * @param {number} end
 * @returns {Match}
 */
function trimmed(text, rule, start, end) {
  while (start < end - 1 && EDGES.includes(text.charAt(start))) start += 1;
  while (end - 1 > start && EDGES.includes(text.charAt(end - 1))) end -= 1;
  return { rule, start, end };
}

/**
 * @param {Rule} rule
 * @param {string} tags
 * @param {(import("./shapes.js").Token | undefined)[]} owners
 * @returns {Match[]}
 */
function wordsFound(rule, tags, owners) {
  return [...tags.matchAll(rule.find)].map((found) => {
    const words = owners.slice(found.index, found.index + found[0].length).filter((owner) => owner !== undefined);
    return { rule, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  });
}

/** Without overlaps: `block` before `ask`, the earlier rule first; what touches it widens it. @param {Match[]} found */
function apart(found) {
  /** @type {Match[]} */
  let kept = [];
  const blockFirst = [...found.filter(({ rule }) => rule.tier === "block"), ...found.filter(({ rule }) => rule.tier === "ask")];
  for (const match of blockFirst) {
    const touched = kept.filter((other) => other.start < match.end && match.start < other.end);
    if (touched.some(({ rule }) => rule.tier !== match.rule.tier)) continue;
    const joined = [...touched, match];
    const [start, end] = [Math.min(...joined.map((one) => one.start)), Math.max(...joined.map((one) => one.end))];
    kept = [...kept.filter((other) => !touched.includes(other)), { rule: (touched[0] ?? match).rule, start, end }];
  }
  return kept.sort((one, other) => one.start - other.start);
}

/** @param {Match} match @param {Folded} folded @returns {Finding} */
function finding({ rule, start, end }, { starts, ends }) {
  return { tier: rule.tier, kind: rule.kind, start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
