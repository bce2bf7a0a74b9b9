/** @file Light and size as chosen on this device, before anything is drawn. A plain script: a module would come late. */

try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.getItem("look") ?? "{}"));
} catch {
  // No storage here: Doorway looks as the phone does.
}
