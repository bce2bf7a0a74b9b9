/** @file The service worker listens, and says which module answers. The server writes one line above this. */

import { answer, precache, takeOver } from "/static/sw/cache.js";
import { click, retry, tidy } from "/static/sw/click.js";
import { renew, show } from "/static/sw/push.js";
import { worker } from "/static/sw/worker.js";
import { flush } from "/static/shared/outbox.js";
import { later } from "/static/shared/queue.js";
import * as sent from "/static/shared/sent.js";

later.sent = async () => sent;

worker.addEventListener("install", (event) => event.waitUntil(precache()));

worker.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
  void flush(); // Not awaited: pages wait for an activation.
});

worker.addEventListener("fetch", answer);

worker.addEventListener("push", (event) => event.waitUntil(show(event).then(flush)));

worker.addEventListener("notificationclick", (event) => event.waitUntil(click(event)));

worker.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(renew(event)));

worker.addEventListener("sync", (event) => /** @type {ExtendableEvent} */ (event).waitUntil(retry()));

worker.addEventListener("message", (event) => {
  if (event.data?.type === "SKIP_WAITING") event.waitUntil(worker.skipWaiting());
  if (event.data?.type === "SENT") event.waitUntil(tidy());
});
