// What a test asks of the page: a worker, a subscription, a word when the button is pressed.

import { said } from "/words.js";

const status = document.querySelector("[role=status]");

globalThis.ready = navigator.serviceWorker
  .register("/sw.js", { type: "module", updateViaCache: "none" })
  .then(() => navigator.serviceWorker.ready);

globalThis.subscribe = async (key) => {
  const { pushManager } = await globalThis.ready;
  return (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })).toJSON();
};

globalThis.logged = async () => (await caches.open("log")).keys()
  .then((kept) => kept.map(({ url }) => decodeURIComponent(new URL(url).hash.slice(1))));

document.querySelector("button").addEventListener("click", () => {
  status.textContent = said(document.querySelector("input").value);
});
