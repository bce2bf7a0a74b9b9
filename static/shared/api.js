/** @file One call to the JSON API; what is no answer of Doorway's own counts as no answer. */

/** @import { Answer } from "./contract.js" */

/**
 * Never rejects, never follows a redirect, never reads a cache.
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body] Sent as JSON.
 * @param {{session?: boolean, patience?: number}} [how] `patience` in milliseconds.
 * @returns {Promise<Answer>}
 */
export async function call(method, path, body, { session = true, patience = 15000 } = {}) {
  try {
    return await answerOf(
      await fetch(path, {
        method,
        cache: "no-store",
        redirect: "manual",
        credentials: session ? "same-origin" : "omit",
        signal: AbortSignal.timeout(patience),
        ...(body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
      }),
    );
  } catch {
    return { status: 0, body: null, retryAfter: 0 };
  }
}

/** @param {Response} response */
async function answerOf(response) {
  const json = /\bjson\b/.test(response.headers.get("Content-Type") ?? "");
  const body = json ? await response.json() : null;
  const retryAfter = wait(response.headers.get("Retry-After"));
  return { status: json || isPlain(response.status) ? response.status : 0, body, retryAfter };
}

/** Statuses that need no JSON to be believed: an empty answer, or a proxy of ours that refuses. @param {number} status */
function isPlain(status) {
  return status === 204 || status === 413 || status === 429 || status >= 500;
}

/** Retry-After is seconds or a date (RFC 9110 §10.2.3). @param {string | null} header */
function wait(header) {
  if (!header) return 0;
  const seconds = Number(header);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Math.max(0, milliseconds || 0);
}
