/** @file A thumb on an item: to the right it is done, to the left its words are wanted. The buttons do the same. */

const FAR = 96;
const SLOPE = 2;

/** @type {{item: HTMLElement, x: number, y: number} | null} */
let began = null;

export function followThumb() {
  const list = document.querySelector(".review");
  if (!(list instanceof HTMLElement)) return;
  list.addEventListener("pointerdown", begin);
  list.addEventListener("pointermove", move);
  list.addEventListener("pointerup", end);
  list.addEventListener("pointercancel", () => rest());
}

/** Not on what a finger means to press or write in. @param {PointerEvent} event */
function begin(event) {
  const target = /** @type {Element} */ (event.target);
  const item = target.closest("li");
  if (event.pointerType !== "touch" || !item || target.closest("textarea, input, label, summary")) return;
  began = { item, x: event.clientX, y: event.clientY };
}

/** @param {PointerEvent} event */
function move(event) {
  if (!began || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const way = sideways(event);
  if (way) began.item.style.translate = `${way}px`;
}

/** @param {PointerEvent} event */
function end(event) {
  const item = began?.item;
  const way = sideways(event);
  rest();
  if (!item || Math.abs(way) < FAR) return;
  if (way > 0) /** @type {HTMLElement | null} */ (item.querySelector("[data-act=done]"))?.click();
  else item.querySelector("textarea")?.focus();
  item.addEventListener("click", stop, { capture: true });
  setTimeout(() => item.removeEventListener("click", stop, { capture: true }));
}

/** The finger that swiped from a button did not press it. @param {Event} event */
function stop(event) {
  event.stopPropagation();
  event.preventDefault();
}

function rest() {
  if (began) began.item.style.translate = "";
  began = null;
}

/** @param {PointerEvent} event @returns {number} Pixels to the right; 0 when it is more of a scroll. */
function sideways({ clientX, clientY }) {
  if (!began) return 0;
  const [dx, dy] = [clientX - began.x, clientY - began.y];
  return Math.abs(dx) > SLOPE * Math.abs(dy) ? dx : 0;
}
