/** @file Light and size as chosen on this device, before anything is drawn. A plain script: a module would come late. */

try {
  const { dataset } = document.documentElement;
  Object.assign(dataset, { ...JSON.parse(localStorage.getItem("look") ?? "{}"), ...dataset }); // A page that is always dark stays so.
} catch {
  // No storage here: Doorway looks as the phone does.
}
