/** @file Finds a skill while typing; all skills are on the page, so it works with no signal. */

const form = document.querySelector("[data-skill-search]");
const input = form?.querySelector("input");

form?.addEventListener("submit", (event) => event.preventDefault());
input?.addEventListener("input", () => filter(input.value));
if (input) start(input);

/** A kept copy of the page does not know the words in its address. @param {HTMLInputElement} field */
function start(field) {
  field.value ||= new URL(location.href).searchParams.get("q") ?? "";
  if (field.value) filter(field.value);
}

/** @param {string} words */
function filter(words) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  for (const entry of entries()) entry.hidden = !has(entry, wanted);
  for (const group of groups()) group.hidden = !group.querySelector(".skill-entry:not([hidden])");
}

/**
 * @param {HTMLElement} entry
 * @param {string[]} wanted
 */
function has(entry, wanted) {
  const text = (entry.textContent ?? "").toLowerCase();
  return wanted.every((word) => text.includes(word));
}

/** @returns {NodeListOf<HTMLElement>} */
function entries() {
  return document.querySelectorAll(".skill-entry");
}

/** @returns {NodeListOf<HTMLElement>} */
function groups() {
  return document.querySelectorAll("section.moment");
}
