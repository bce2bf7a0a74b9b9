/** @file Offers ways to begin a thank-you, once its person is writing; their own words come first. */

export function offerOpenings() {
  /** @type {NodeListOf<HTMLFormElement>} */
  const forms = document.querySelectorAll("form[data-thanks]");
  for (const form of forms) wire(form);
}

/** @param {HTMLFormElement} form */
function wire(form) {
  const text = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem("text"));
  const offers = /** @type {HTMLElement} */ (form.querySelector("[role=group]"));
  text.addEventListener("focus", () => (offers.hidden = false));
  for (const offer of offers.querySelectorAll("button")) {
    offer.addEventListener("click", () => begin(text, offer.textContent ?? ""));
  }
}

/**
 * @param {HTMLTextAreaElement} text
 * @param {string} opening
 */
function begin(text, opening) {
  const own = text.value.trimStart();
  if (!own.startsWith(opening)) text.value = `${opening} ${own}`.slice(0, text.maxLength);
  text.focus();
  text.setSelectionRange(text.value.length, text.value.length);
}
