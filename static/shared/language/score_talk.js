/** @file Finds score talk in one sentence: every word becomes a letter, and rules read the letters. */

/** @import { Rules } from "./shapes.js" */

const TOKEN = /#?[0-9]+(?:[.,:][0-9]+)*(?:st|nd|rd|th)?(?: ?%| percent(?![a-z]))?|[a-z][a-z0-9']*|[,;:()]/g;
const SCORED = /[HLFKSNvrtg%#EzeqlT]/;
const CLINIC = /c[cw#]{0,2}[SNLFK]|[SNL][fdb]{0,3}[whP]{0,1}c|h[w]{0,1}[SNLF]|[SNL]f#?h/g;
const STAYS = /[HFKv]|oS(?!f)|E[SN]/;
const DENIED_WITHIN = 5; // words
const LONG = 8; // letters: in shorter words a slip makes another word

/** @param {Rules} rules @param {(text: string) => string} fold */
export function makeScoreTalk(rules, fold) {
  const trigger = new RegExp(rules.trigger);
  const tagged = makeTags(rules);
  const finders = /** @type {const} */ (["banned", "score"]).map((kind) => ({
    kind,
    rules: rules[kind].map((find) => new RegExp(expanded(find, rules.parts), "g")),
  }));

  /** @param {string} sentence @returns {"banned" | "score" | null} */
  return (sentence) => {
    const text = fold(sentence.replaceAll("\n", " "));
    if (!trigger.test(text)) return null;
    const raw = tagged(text);
    if (!SCORED.test(raw)) return null;
    const tags = withoutClinic(raw);
    for (const { kind, rules } of finders) {
      const denials = rules.flatMap((rule) => [...tags.matchAll(rule)].map((found) => isDenied(tags, found)));
      if (denials.length > 0) return denials.every(Boolean) ? null : kind; // “Nobody becomes a nurse to improve a score” is not about a score.
    }
    return null;
  };
}

/** Scores of pain, of a game or of one patient are no score talk. @param {string} raw */
function withoutClinic(raw) {
  const tags = raw.replace(CLINIC, (found) => "c".repeat(found.length));
  return tags.includes("c") && !STAYS.test(tags) ? tags.replace(/[SNLt%#r]/g, "w") : tags;
}

/** Whether “not about” or the like stands just before, or in the last clause of what was found. @param {string} tags @param {RegExpExecArray} found */
function isDenied(tags, { 0: { length }, index }) {
  const before = Math.max(0, index - DENIED_WITHIN);
  const clause = tags.slice(before, index + length).split(",").at(-1);
  return tags.slice(before, index).includes("n") || Boolean(clause?.includes("n"));
}

/** @param {Rules} rules */
function makeTags({ phrases, words, near }) {
  const finds = phrases.map(([needs, find, instead]) => ({ needs, find: new RegExp(`(?<![a-z0-9'])(?:${find})(?![a-z0-9])`, "g"), instead }));
  const letters = lettersOf(words);
  const slips = slipsOf(near, letters);
  /** @param {string} word */
  const tag = (word) => letters.get(word) ?? signOf(word) ?? (word.length >= LONG ? nearTo(word, slips) : "w");
  /** One letter for each word of folded text; rules.json says what they mean. @param {string} text */
  return (text) => {
    const put = finds.reduce((now, { needs, find, instead }) => (needs.some((one) => now.includes(one)) ? now.replace(find, instead) : now), text);
    return (put.match(TOKEN) ?? []).map(tag).join("");
  };
}

/** @param {string} word */
function signOf(word) {
  if (/^[,:()]/.test(word)) return ",";
  if (word === ";") return ";";
  if (/^[#0-9]/.test(word)) return /(%|percent)$/.test(word) ? "%" : "#";
  return undefined;
}

/** @param {Record<string, string>} words */
function lettersOf(words) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const [letter, listed] of Object.entries(words)) {
    for (const word of listed.split(" ")) if (!found.has(word)) found.set(word, letter);
  }
  return found;
}

/** The letter of a known long word that is one slip of the finger away. @param {string} word @param {Map<string, string>} slips */
function nearTo(word, slips) {
  const slip = [word, ...shorter(word)].find((one) => slips.has(one));
  return (slip && slips.get(slip)) || "w";
}

/** @param {string} near @param {Map<string, string>} letters */
function slipsOf(near, letters) {
  const known = near.split(" ").sort();
  return new Map(known.flatMap((word) => [word, ...shorter(word)].map((one) => /** @type {[string, string]} */ ([one, letters.get(word) ?? "w"]))));
}

/** @param {string} word */
function shorter(word) {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** @param {string} find @param {Record<string, string>} parts */
function expanded(find, parts) {
  while (/\{[a-z]+\}/.test(find)) find = find.replace(/\{([a-z]+)\}/g, (_, name) => parts[name] ?? "");
  return find;
}
