/**
 * @file Keeps patients out of text, on the phone: the same rules as app/identifiers, from the same files.
 *
 * Nothing is fetched until somebody types: `guard()` loads the rules and word lists once (about 0.2 MB).
 */

import { makeLexicon } from "./identifiers/lexicon.js";
import { makeScreen } from "./identifiers/screen.js";
import { readSources } from "./identifiers/sources.js";
import { makeSuggestions, unitsOf } from "./identifiers/suggestion.js";

export { unitsOf };

/** @import { Guard } from "./identifiers/shapes.js" */

/** @type {Promise<Guard> | undefined} */
let loading;

/**
 * The guard of this page, loaded on first use. Rejects when the files cannot be had, and tries again on
 * the next call; the server checks every text in any case.
 * @returns {Promise<Guard>}
 */
export function guard() {
  loading ??= makeGuard(fetched).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * @param {(name: string) => Promise<ArrayBuffer>} read The bytes of a file of static/identifiers.
 * @returns {Promise<Guard>}
 */
export async function makeGuard(read) {
  const sources = await readSources(read);
  return { ...makeScreen(sources, makeLexicon(sources)), ...makeSuggestions(sources.rules) };
}

/** @param {string} name */
async function fetched(name) {
  const response = await fetch(new URL(`../identifiers/${name}`, import.meta.url));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.arrayBuffer();
}
