/** @file Finds and makes elements, with their types. */

/** @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`This page has no #${id}.`);
  return found;
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Partial<HTMLElementTagNameMap[Tag]>} [properties]
 * @param {(Node | string)[]} children
 */
export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/**
 * A button by its visible label.
 * @param {ParentNode} within
 * @param {string} label
 */
export function button(within, label) {
  return [...within.querySelectorAll("button")].find(({ textContent }) => textContent?.trim() === label);
}
