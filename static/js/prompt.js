/** @file Chromium's one chance to install comes early; it is kept for when Doorway has proved useful. */

/** @typedef {Event & {prompt(): Promise<unknown>}} InstallPrompt */

/** @type {InstallPrompt | null} */
let prompt = null;

addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  prompt = /** @type {InstallPrompt} */ (event);
});

export function installPrompt() {
  return prompt;
}
