/** @file Fills in the time zone that this device lives in, where a form asks for one. */

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
/** What a person has before they ever said; anything else they chose, and it stays. */
const UNSET = ["", "UTC"];

for (const field of document.querySelectorAll("[data-zone]")) {
  if (field instanceof HTMLInputElement) fill(field);
  if (field instanceof HTMLSelectElement) choose(field);
}

/** @param {HTMLInputElement} input */
function fill(input) {
  if (UNSET.includes(input.value)) input.value = timeZone;
}

/** @param {HTMLSelectElement} select */
function choose(select) {
  if (!timeZone || !UNSET.includes(select.value)) return;
  const isListed = [...select.options].some((option) => option.value === timeZone);
  if (!isListed) select.add(new Option(timeZone));
  select.value = timeZone;
}
