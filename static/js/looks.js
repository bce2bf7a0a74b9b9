/** @file How Doorway looks on this device: light or dark, and how large. Kept here, sent nowhere. */

const page = document.documentElement;

for (const choice of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("[data-look] input"))) {
  choice.checked = (page.dataset[choice.name] ?? "") === choice.value;
  choice.onchange = () => choose(choice.name, choice.value);
}

/**
 * @param {string} name "theme" or "text"
 * @param {string} value "" for as the phone has it.
 */
function choose(name, value) {
  if (value) page.dataset[name] = value;
  else delete page.dataset[name];
  localStorage.setItem("look", JSON.stringify({ ...page.dataset }));
}
