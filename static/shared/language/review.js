/**
 * @file Mission over metric: what a leader writes, sentence by sentence, and other words for score talk.
 *
 * The same as app/language, from the same file; the server decides.
 */

import { makeFold } from "./folding.js";
import { makeRewordings } from "./rewording.js";
import { makeScoreTalk } from "./score_talk.js";
import { makeSplit } from "./sentences.js";

/** @import { Kind, Review, Rules, Sentence } from "./shapes.js" */

const CLAUSE = /,? (?:but|yet|although|though) |[:;] | - /g;

/** @param {Rules} rules */
export function makeReview(rules) {
  const fold = makeFold(rules);
  const split = makeSplit(rules, fold);
  const scoreTalk = makeScoreTalk(rules, fold);
  const rewordings = makeRewordings(rules, fold);
  const mission = new RegExp(`(?<![a-z])(?:${rules.mission.join("|")})`);
  /** @type {(text: string) => Kind} */
  const kindOf = (text) => scoreTalk(text) ?? (mission.test(fold(text)) ? "mission" : "other");

  /** The sentence; its clauses where one is about the score and another about the mission. @param {string} text @returns {Sentence[]} */
  function read(text) {
    const kind = kindOf(text);
    const whole = { text, kind };
    if (kind !== "score" && kind !== "banned") return [whole];
    const clauses = text.split(CLAUSE).map((one) => ({ text: one.trim(), kind: kindOf(one.trim()) }));
    const has = (/** @type {string} */ sought) => clauses.some((one) => one.kind === sought);
    return has(kind) && has("mission") ? clauses : [whole];
  }

  /** @param {string} text @returns {Review} */
  return (text) => {
    const sentences = split(text).flatMap(read);
    const suggestions = sentences.filter(({ kind }) => kind === "banned").flatMap((one) => rewordings(one.text));
    return { sentences, suggestions };
  };
}
