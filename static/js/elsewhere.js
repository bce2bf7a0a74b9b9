/** @file A device in another time zone than the clinic hours asks its person which one holds. */

const LEFT = "zone-left";

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const part = document.getElementById("zone-differs");
const kept = part?.dataset.keptZone;
if (part && kept && isElsewhere(kept) && localStorage.getItem(LEFT) !== timeZone) ask(part);

/** Whether this device's zone is another, not only another name of the same. @param {string} kept */
function isElsewhere(kept) {
  try {
    return Intl.DateTimeFormat(undefined, { timeZone: kept }).resolvedOptions().timeZone !== timeZone;
  } catch {
    return false; // A name that this browser does not know.
  }
}

/** @param {HTMLElement} part Today's only says so; the one in the settings can be answered. */
function ask(part) {
  const here = /** @type {HTMLElement} */ (part.querySelector("[data-here]"));
  here.textContent = timeZone.replaceAll("_", " ");
  const zone = part.querySelector("input");
  const leave = part.querySelector("button[type=button]");
  if (zone) zone.value = timeZone;
  leave?.addEventListener("click", () => {
    localStorage.setItem(LEFT, timeZone);
    part.hidden = true;
  });
  part.hidden = false;
}
export {};
