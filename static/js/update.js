/** @file Registers the worker, and says when a new version waits; it takes over when the person says so. */

import { byId, make } from "./dom.js";

const HOUR = 60 * 60 * 1000;

export async function keepWorker() {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register("/sw.js", { type: "module", updateViaCache: "none" });
  if (registration.waiting) offer(registration.waiting);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  lookHourly(registration);
}

/** The very first worker is no new version. @param {ServiceWorker | null} worker */
function follow(worker) {
  worker?.addEventListener("statechange", () => {
    if (worker.state === "installed" && navigator.serviceWorker.controller) offer(worker);
  });
}

/** An installed app may stay open for days. @param {ServiceWorkerRegistration} registration */
function lookHourly(registration) {
  let last = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - last < HOUR) return;
    last = Date.now();
    registration.update().catch(() => undefined);
  });
}

/** @param {ServiceWorker} worker */
function offer(worker) {
  const update = make("button", { type: "button", textContent: "Update", onclick: () => take(worker) });
  byId("toast").replaceChildren(make("p", {}, "A new version is ready. ", update));
}

/** One reload, and only of the page that asked, once the new worker is in charge. @param {ServiceWorker} worker */
function take(worker) {
  if (worker.state !== "installed") return location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  worker.postMessage({ type: "SKIP_WAITING" });
}
