/** @file The worker's own global, with its type; `doorway` is the first line that the server writes into /sw.js. */

/** @typedef {ServiceWorkerGlobalScope & {doorway: {build: string, assets: string[]}}} Worker */

// Read its members when needed: imports run before that first line.
export const worker = /** @type {Worker} */ (/** @type {unknown} */ (self));
