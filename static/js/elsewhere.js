/** @file In the settings: a device in another time zone than the clinic hours asks its person which one holds. */

const LEFT = "zone-left";

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const part = document.getElementById("zone-differs");
if (part && timeZone && isElsewhere(part.dataset.keptZone ?? "") && localStorage.getItem(LEFT) !== timeZone) ask(part);

/** Whether this device's zone is another, not only another name of the same. @param {string} kept */
function isElsewhere(kept) {
  try {
    return Intl.DateTimeFormat(undefined, { timeZone: kept }).resolvedOptions().timeZone !== timeZone;
  } catch {
    return false; // A name that this browser does not know.
  }
}

/** @param {HTMLElement} part */
function ask(part) {
  const here = /** @type {HTMLElement} */ (part.querySelector("[data-here]"));
  here.textContent = timeZone.replaceAll("_", " ");
  /** @type {HTMLInputElement} */ (part.querySelector("input[name=zone]")).value = timeZone;
  /** @type {HTMLButtonElement} */ (part.querySelector("button[type=button]")).onclick = () => {
    localStorage.setItem(LEFT, timeZone);
    part.hidden = true;
  };
  part.hidden = false;
}
