// A module worker: shows what is pushed, notes what is pressed, keeps the page for no signal.

import { said } from "./words.js";

const KEPT = ["/", "/page.js", "/words.js"];

const note = async (text) =>
  (await caches.open("log")).put(`/log?${crypto.randomUUID()}#${encodeURIComponent(text)}`, new Response());

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open("kept").then((cache) => cache.addAll(KEPT)));
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  event.respondWith(fetch(event.request).catch(() => caches.match(event.request, { ignoreSearch: true })));
});

self.addEventListener("push", (event) => {
  const { title, ...options } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, options));
});

self.addEventListener("notificationclick", (event) => {
  const { data } = event.notification;
  event.notification.close();
  event.waitUntil(note(said(`${event.action || "opened"} ${data?.id ?? ""}`.trim())));
});

self.addEventListener("sync", (event) => event.waitUntil(note(said(`sync ${event.tag}`))));
