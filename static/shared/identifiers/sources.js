/** @file The files that the server reads too: rules, alphabet, word lists. */

/** @import { Sources } from "./shapes.js" */

/**
 * @param {(name: string) => Promise<ArrayBuffer>} read
 * @returns {Promise<Sources>}
 */
export async function readSources(read) {
  const names = ["rules.json", "letters.json", "words.gz", "names.gz"];
  const [rules, letters, ...lists] = await Promise.all(names.map(async (name) => inflated(await read(name))));
  const [words, given] = lists.map((list) => unpacked(list));
  if (!rules || !letters || !words || !given) throw new Error("A file of the guard is empty.");
  return { rules: JSON.parse(rules), letters: JSON.parse(letters), words, names: given };
}

/** The words of a list in rules.json, which breaks it into lines. @param {string[]} lines */
export function wordsOf(lines) {
  return lines.flatMap((line) => line.split(" ")).filter(Boolean);
}

/** As bin/wordlists packed it: each word shares its first letters with the one before. @param {string} packed */
function unpacked(packed) {
  let word = "";
  /** @type {Set<string>} */
  const found = new Set();
  for (const [, same = "0", rest] of packed.matchAll(/([^a-z'])([a-z']+)/g)) {
    word = word.slice(0, same.charCodeAt(0) - 48) + rest;
    found.add(word);
  }
  return found;
}

/** Text, unzipped unless the server's header already had the browser do so. @param {ArrayBuffer} bytes */
async function inflated(bytes) {
  const [first, second] = new Uint8Array(bytes, 0, 2);
  if (first !== 0x1f || second !== 0x8b) return new TextDecoder().decode(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}
