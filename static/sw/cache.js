/** @file What opens with no signal: one cache for each build, public and the same for everybody. */

import { keepSeen, lastSeen } from "./seen.js";
import { worker } from "./worker.js";

const PREFIX = "doorway-";
const SHELL = "/shell";
const OFFLINE = "/offline";
const PATIENCE = 3000;

/** Keeps everything of this build, or fails and leaves the old worker in charge. */
export async function precache() {
  const cache = await caches.open(name());
  await cache.addAll([...new Set(worker.doorway.assets)].map(asAnybody));
}

/** Drops all but this build and the one before it, whose pages may still be open. */
export async function takeOver() {
  const others = (await caches.keys()).filter((key) => key.startsWith(PREFIX) && key !== name());
  await Promise.all(others.slice(0, -1).map((key) => caches.delete(key)));
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

/** Answers pages and assets; leaves everything else, the API above all, to the network. @param {FetchEvent} event */
export function answer(event) {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || pathname.startsWith("/api/")) return;
  if (request.mode === "navigate") event.respondWith(page(event, pathname));
  else if (isAsset(pathname)) event.respondWith(asset(request));
}

/** @param {string} path */
function isAsset(path) {
  return path.startsWith("/static/") || worker.doorway.assets.includes(path);
}

/**
 * Today opens from the cache at once. Other pages come fresh, and are never written to it.
 * @param {FetchEvent} event
 * @param {string} path
 */
async function page(event, path) {
  if (path === "/") {
    event.waitUntil(Promise.resolve(event.preloadResponse).catch(() => undefined)); // Empty, as the server knows.
    return (await kept(SHELL)) ?? fetch(event.request);
  }
  const copy = await kept(path);
  try {
    return await fresh(event, copy);
  } catch {
    return copy ?? (await lastSeen(path)) ?? (await kept(OFFLINE)) ?? Response.error();
  }
}

/**
 * @param {FetchEvent} event
 * @param {Response | undefined} copy What to prefer to a slow or broken server.
 */
async function fresh(event, copy) {
  const asked = load(event);
  if (!copy) return asked;
  const response = await Promise.race([asked, late()]);
  return response.status < 500 ? response : copy;
}

/** The browser may have asked already, while this worker was starting. @param {FetchEvent} event @returns {Promise<Response>} */
async function load(event) {
  const response = (await event.preloadResponse) ?? (await fetch(event.request));
  event.waitUntil(keepSeen(new URL(event.request.url), response).catch(() => undefined));
  return response;
}

/** @returns {Promise<never>} */
function late() {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("late")), PATIENCE));
}

/** @param {Request} request */
async function asset(request) {
  const { pathname } = new URL(request.url);
  return (await kept(pathname)) ?? (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** @param {string} path */
async function kept(path) {
  const cache = await caches.open(name());
  return cache.match(path, { ignoreSearch: true, ignoreVary: true });
}

/** Without cookies, so that no page of a person can get in. @param {string} url */
function asAnybody(url) {
  const hashed = url.startsWith("/static/");
  return new Request(url, { credentials: "omit", redirect: "error", cache: hashed ? "default" : "no-cache" });
}

function name() {
  return PREFIX + worker.doorway.build;
}
