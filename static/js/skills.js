/** @file Finds a skill while typing or choosing; all skills are on the page, so it works with no signal. */

import { byId } from "./dom.js";

const form = /** @type {HTMLFormElement} */ (byId("find"));
const FILTERS = ["tier", "moment", "setting", "level"];
const PARTS = ["q", ...FILTERS];

start();

function start() {
  byId("show-these").hidden = true;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("submit", () => field("q").blur()); // The keyboard gives way to what was found.
  for (const part of PARTS) field(part).addEventListener("input", () => void narrow());
  for (const link of document.querySelectorAll("[data-clear]")) link.addEventListener("click", clear);
  fill(new URL(location.href).searchParams);
  if (PARTS.some((part) => field(part).value)) void narrow();
}

/** A kept copy of the page does not know what its address asks for. @param {URLSearchParams} asked */
function fill(asked) {
  for (const part of PARTS) field(part).value ||= asked.get(part) ?? "";
  for (const select of document.querySelectorAll("select")) if (select.selectedIndex < 0) select.selectedIndex = 0;
  /** @type {HTMLDetailsElement} */ (byId("narrow")).open ||= FILTERS.some((part) => field(part).value);
}

/** @param {Event} event */
function clear(event) {
  event.preventDefault();
  for (const part of PARTS) field(part).value = "";
  void narrow();
  field("q").focus();
}

async function narrow() {
  await haveAll();
  const words = tokens(field("q").value);
  for (const entry of entries()) entry.hidden = !(fits(entry.dataset) && has(entry.dataset, words));
  for (const group of document.querySelectorAll("section.moment")) {
    /** @type {HTMLElement} */ (group).hidden = !group.querySelector(".skill-entry:not([hidden])");
  }
  say();
  keepAddress();
}

/** The server sent a part; the rest is asked for, or taken from what the worker keeps. */
async function haveAll() {
  const library = byId("library");
  if (!("narrowed" in library.dataset)) return;
  const page = await fetch("/skills").then((response) => response.text(), () => "");
  const whole = new DOMParser().parseFromString(page, "text/html").getElementById("library");
  if (whole) library.replaceWith(document.adoptNode(whole));
}

/** @param {DOMStringMap} entry */
function fits(entry) {
  return FILTERS.every((filter) => !field(filter).value || entry[filter]?.split(" ").includes(field(filter).value));
}

/**
 * @param {DOMStringMap} entry
 * @param {string[]} wanted
 */
function has({ words = "" }, wanted) {
  const known = words.split(" ");
  return wanted.every((word) => known.some((token) => token.startsWith(word)));
}

/** As app/skills/search.py cuts the words of a skill. @param {string} text */
function tokens(text) {
  const plain = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function say() {
  const count = [...entries()].filter(({ hidden }) => !hidden).length;
  const words = field("q").value.trim();
  const chosen = FILTERS.some((part) => field(part).value);
  byId("none").hidden = count > 0;
  byId("none-says").textContent = words ? `No skill has “${words}”${chosen ? " and fits what you chose" : ""}.` : "No skill is like that.";
  byId("found").hidden = count === 0 || !(words || chosen);
  byId("found-says").textContent = count === 1 ? "One skill fits." : `${count} skills fit.`;
}

/** So that Back from a skill's page comes back to the same few. */
function keepAddress() {
  const asked = new URLSearchParams(PARTS.map((part) => [part, field(part).value]).filter(([, value]) => value));
  history.replaceState(null, "", asked.size ? `/skills?${asked}` : "/skills");
}

/** @returns {NodeListOf<HTMLElement>} */
function entries() {
  return document.querySelectorAll(".skill-entry");
}

/** @param {string} name */
function field(name) {
  return /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
}
