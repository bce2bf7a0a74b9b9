/** @file The shapes of the language guard. */

/** @typedef {"banned" | "score" | "mission" | "other"} Kind */
/** @typedef {{text: string, kind: Kind}} Sentence */
/** @typedef {{sentences: Sentence[], suggestions: string[]}} Review */
/** @typedef {[needs: string[], find: string, instead: string]} Phrase */

/**
 * static/language/rules.json; its `about` explains it.
 * @typedef {object} Rules
 * @property {Record<string, string>} plain
 * @property {Phrase[]} phrases
 * @property {Record<string, string>} words
 * @property {string} near
 * @property {Record<string, string>} parts
 * @property {string[]} clinic
 * @property {string[]} banned
 * @property {string[]} score
 * @property {string[]} mission
 * @property {string} acronyms
 * @property {string} abbreviations
 * @property {string} dangling
 * @property {{score: string}} questions
 * @property {string} times
 * @property {Record<string, string>} people
 * @property {Record<string, string>} places
 * @property {Record<string, string>} topics
 * @property {string[]} rewordings
 * @property {{who: string, feel: string, soon: string}} usual
 */

export {};
