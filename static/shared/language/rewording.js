/** @file Two other ways to say a banned sentence, with its own people, its own time and what it is about. */

/** @import { Rules } from "./shapes.js" */

/** @param {Rules} rules @param {(text: string) => string} fold */
export function makeRewordings({ people, places, topics, times, usual, rewordings }, fold) {
  const time = new RegExp(`(?<![a-z])(?:${times})(?![a-z])`);
  /** @param {string} sentence */
  return (sentence) => {
    const text = fold(sentence.replaceAll("\n", " "));
    const found = time.exec(text);
    const when = found ? lowered(sentence.replaceAll("\n", " ").slice(found.index, found.index + found[0].length)) : "";
    /** @type {Record<string, string>} */
    const values = {
      who: first(people, text) || usual.who,
      where: first(places, text),
      feel: first(topics, text) || usual.feel,
      soon: when || usual.soon,
    };
    return rewordings.map((one) => one.replace(/\{([a-z]+)\}/g, (_, name) => values[name] ?? ""));
  };
}

/** @param {Record<string, string>} listed @param {string} text */
function first(listed, text) {
  return Object.entries(listed).find(([sought]) => text.includes(sought))?.[1] ?? "";
}

/** @param {string} words */
function lowered(words) {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
