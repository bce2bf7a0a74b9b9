/** @file Finds score talk in one sentence: every word becomes a letter, and rules read the letters. */

/** @import { Rules } from "./shapes.js" */

const TOKEN = /#?[0-9]+(?:[.,:][0-9]+)*(?:st|nd|rd|th)?(?: ?%| percent(?![a-z]))?|[a-z][a-z0-9']*|[,;:]/g;
const SCORED = /[HLFKSNvrtg%#EzeqlTRC]|y[yp]/;
const ACRONYM = /(?<![A-Za-z])([A-Z][A-Z0-9-]{2,7}) (?=scores?(?![a-z]))/g;
const STAYS = /[HFKv]|oS(?!f)|E[SNR]/;
const DENIED_WITHIN = 5; // words
const [SHORT, LONG] = [7, 20]; // letters: in shorter words a slip makes another word

/** @param {Rules} rules @param {(text: string) => string} fold */
export function makeScoreTalk(rules, fold) {
  const letters = lettersOf(rules.words);
  const tagged = makeTags(rules, letters);
  const clinic = new RegExp(rules.clinic.join("|"), "g");
  const acronyms = new RegExp(`^(?:${rules.acronyms})$`);
  /** “NIPS score” and its like are of the clinic, unless the acronym is a survey's or a unit's. @param {string} sentence */
  const clinical = (sentence) => sentence.replace(ACRONYM, (found, word) => (acronyms.test(fold(word)) || letters.get(fold(word)) === "u" ? found : "apgar "));
  const finders = /** @type {const} */ (["banned", "score"]).map((kind) => ({
    kind,
    rules: rules[kind].map((find) => new RegExp(expanded(find, rules.parts), "g")),
  }));

  /** @param {string} sentence @returns {"banned" | "score" | null} */
  return (sentence) => {
    const raw = tagged(fold(clinical(sentence.replaceAll("\n", " "))));
    if (!SCORED.test(raw)) return null;
    const tags = withoutClinic(raw, clinic);
    for (const { kind, rules } of finders) {
      // “Nobody becomes a nurse to improve a score” is not about a score.
      if (rules.some((rule) => [...tags.matchAll(rule)].some((found) => !isDenied(tags, found)))) return kind;
    }
    return null;
  };
}

/** Scores of pain, of a game or of one patient are no score talk. @param {string} raw @param {RegExp} clinic */
function withoutClinic(raw, clinic) {
  const tags = raw.replace(clinic, (found) => "c".repeat(found.length));
  return tags.includes("c") && !STAYS.test(tags) ? tags.replace(/[SNRLCt%#r]/g, "w") : tags;
}

/** Whether “not about” or the like stands just before, just after, or in the last clause found. @param {string} tags @param {RegExpExecArray} found */
function isDenied(tags, { 0: { length }, index }) {
  const [before, end] = [Math.max(0, index - DENIED_WITHIN), index + length];
  const clauses = [tags.slice(before, index), tags.slice(before, end)].map((one) => one.split(",").at(-1));
  return [...clauses, tags.slice(end, end + 2)].some((one) => one?.includes("n"));
}

/** @param {Rules} rules @param {Map<string, string>} letters */
function makeTags({ phrases, near }, letters) {
  const finds = phrases.map(([needs, find, instead]) => ({ needs, find: new RegExp(`(?<![a-z0-9])(?<![a-z0-9]')(?:${find})(?![a-z0-9])`, "g"), instead }));
  const slips = slipsOf(near, letters);
  /** @param {string} word */
  const tag = (word) => letters.get(word) ?? letters.get(word.replace(/'+$/, "")) ?? ofClinic(word, letters) ?? signOf(word) ?? (word.length >= SHORT && word.length <= LONG ? nearTo(word, slips) : "w");
  /** One letter for each word of folded text; rules.json says what they mean. @param {string} text */
  return (text) => {
    const put = finds.filter(({ needs }) => needs.some((one) => text.includes(one))).reduce((now, { find, instead }) => now.replace(find, instead), text);
    return (put.match(TOKEN) ?? []).map(tag).join("");
  };
}

/** “The child's” percentile, too. @param {string} word @param {Map<string, string>} letters */
function ofClinic(word, letters) {
  return letters.get(word.replace(/'s$/, "")) === "c" ? "c" : undefined;
}

/** @param {string} word */
function signOf(word) {
  if (/^[,:]/.test(word)) return ",";
  if (word === ";") return ";";
  if (word.endsWith("'s")) return "d"; // whose it is
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
