/**
 * @file The shapes of the guard, for the type checker; nothing here runs.
 *
 * @typedef {"block" | "ask"} Tier `block`: must be changed. `ask`: may stay once its writer says it is no name.
 * @typedef {{tier: Tier, kind: string, start: number, end: number}} Finding Offsets in code points.
 *
 * @typedef {object} Guard
 * @property {(text: string, allow?: Iterable<string>) => Finding[]} check Empty when clean; `allow`: names that may stand.
 * @property {(finding: Finding) => string | null} replacement Words to offer; null when only the writer can reword it.
 * @property {(text: string, finding: Finding) => string} replaced `text` with the offered words in place.
 *
 * @typedef {{tier: Tier, kind: string, on: "lower" | "plain", needs?: string, find: string}} PatternEntry
 * @typedef {{tier: Tier, kind: string, find: string}} TagEntry
 * @typedef {Record<string, string[]>} Lists Words, broken into lines.
 *
 * @typedef {object} Rules rules.json; its `about` explains it.
 * @property {Record<string, string>} parts
 * @property {Record<string, string>} suggestions
 * @property {PatternEntry[]} patterns
 * @property {TagEntry[]} tags
 * @property {Lists} roles
 * @property {Lists} also_names
 * @property {Lists} eponyms
 * @property {Lists} allowed
 * @property {string[]} mostly_names
 * @property {string[]} never_names
 * @property {string[]} short_forms
 * @property {string[]} abbreviations
 * @property {string[]} plain_pairs
 * @property {string[]} clinical_pairs
 * @property {string[]} no_stop_after
 * @property {string} drug_ending
 * @property {string} word_ending
 * @property {string} word
 * @property {string} word_tail
 * @property {string} sentence_break
 *
 * @typedef {{instead: Record<string, string>, dropped: string, letters: string, zeros: string}} Letters
 * @typedef {{rules: Rules, letters: Letters, words: Set<string>, names: Set<string>}} Sources
 *
 * @typedef {object} Folded `plain` keeps capitals, `lower` does not; character i stood at starts[i] to ends[i].
 * @property {string} plain
 * @property {string} lower
 * @property {number[]} starts
 * @property {number[]} ends
 *
 * @typedef {object} Token A word without its 's; `between` is the mark before it: . , - / c or nothing.
 * @property {string} text
 * @property {string} lower
 * @property {number} start
 * @property {number} end
 * @property {string} between
 * @property {boolean} owns
 *
 * @typedef {object} Lexicon Words in lower case; the letters are those of rules.json.
 * @property {Map<string, string>} roles
 * @property {Map<string, string>} capital
 * @property {Map<string, string>} small
 * @property {Map<string, string>} pairs
 * @property {Set<string>} abbreviations
 * @property {Set<string>} words
 * @property {Set<string>} names
 * @property {RegExp} drug
 * @property {RegExp} derived
 */

export {};
