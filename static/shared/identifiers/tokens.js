/** @file The words of a folded text, and what stands between them. */

import { wordsOf } from "./sources.js";

/** @import { Folded, Rules, Token } from "./shapes.js" */

/**
 * @param {Rules} rules
 * @returns {(folded: Folded) => Token[]}
 */
export function makeTokens(rules) {
  const word = new RegExp(rules.word, "g");
  const tail = new RegExp(rules.word_tail);
  const mark = makeMark(rules);
  return ({ plain, lower }) => {
    /** @type {Token[]} */
    const found = [];
    let reached = 0;
    for (const { 0: text, index: start } of plain.matchAll(word)) {
      const between = mark(plain.slice(reached, start), found.at(-1), plain.charAt(start));
      reached = start + text.length;
      const cut = tail.exec(text);
      const end = cut ? start + cut.index : reached;
      const owns = cut?.[0].toLowerCase() === "'s";
      found.push({ text: plain.slice(start, end), lower: lower.slice(start, end), start, end, between, owns });
    }
    return found;
  };
}

/** @param {Rules} rules @returns {(gap: string, before: Token | undefined, after: string) => string} */
function makeMark(rules) {
  const sentenceBreak = new RegExp(rules.sentence_break);
  const shortForms = new Set(wordsOf(rules.no_stop_after));
  return (gap, before, after) => {
    if (!before || sentenceBreak.test(gap)) return ".";
    if (gap.includes(".")) return endsSentence(gap, before, after, shortForms) ? "." : "";
    if (/[,()]/.test(gap)) return ",";
    if (/[&+]/.test(gap)) return "c";
    return gap === "-" || gap === "/" ? gap : "";
  };
}

/**
 * @param {string} gap
 * @param {Token} before
 * @param {string} after
 * @param {Set<string>} shortForms
 */
function endsSentence(gap, before, after, shortForms) {
  if (gap === "." && /[0-9]$/.test(before.text) && /[0-9]/.test(after)) return false;
  const isInitial = /^[A-HJ-Z]$/.test(before.text);
  return !isInitial && !shortForms.has(before.lower);
}
