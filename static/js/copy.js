/** @file A button that copies a field's words; it shows only where a page may copy. */

for (const button of document.querySelectorAll("button")) {
  const field = document.getElementById(button.dataset.copy ?? "");
  if (field instanceof HTMLInputElement && navigator.clipboard) offer(button, field);
}

/**
 * @param {HTMLButtonElement} button
 * @param {HTMLInputElement} field
 */
function offer(button, field) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(field.value).then(
      () => (button.textContent = "Copied"),
      () => field.select(),
    );
  });
}
