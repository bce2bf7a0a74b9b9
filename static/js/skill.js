/** @file A skill's page: how it comes to its reader, kept with no signal too; and printing. */

import { call } from "../shared/api.js";
import { contents } from "../shared/outbox.js";
import { current, remember } from "../shared/state.js";
import { keepChoice } from "./choice.js";
import { sendNow } from "./sending.js";

/** @import { ChoiceState, Person } from "../shared/contract.js" */

const SAID = { sent: "Saved.", offline: "Saved. Will send when you're back online.", signed_out: "Saved. Sign in to send it." };

const form = /** @type {HTMLFormElement} */ (document.querySelector("form[data-choices]"));
const skill = form.dataset.choices ?? "";

offerPrint();
void start();

function offerPrint() {
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-print]"))) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
}

async function start() {
  form.addEventListener("submit", (event) => void choose(event));
  await show();
  await sendNow();
  const { status, body } = await call("GET", "/api/today");
  if (status === 200) await remember(body).catch(() => undefined);
  await show();
}

/** For who is known here; anybody else keeps the link, which leads past signing in. */
async function show() {
  const person = await current().catch(() => undefined);
  form.hidden = !person;
  for (const link of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-choices-link]"))) {
    link.hidden = !form.hidden;
  }
  if (person) mark(await standing(person));
}

/** What waits to be sent was said later than what the server knows. @param {Person} person @returns {Promise<ChoiceState>} */
async function standing({ user, today }) {
  const { waiting } = await contents(user);
  const said = waiting.find(({ id }) => id === `choice:${skill}`);
  return said?.body.state ?? today.choices?.[skill] ?? "open";
}

/** @param {ChoiceState} state */
function mark(state) {
  let says = form.dataset.usual ?? "";
  for (const button of form.querySelectorAll("button")) {
    const isOn = button.value === state;
    if (button.value === "open") button.hidden = isOn;
    else button.setAttribute("aria-pressed", String(isOn));
    if (isOn && button.dataset.says) says = button.dataset.says;
  }
  /** @type {HTMLElement} */ (form.querySelector("[data-way]")).textContent = says;
}

/** @param {SubmitEvent} event */
async function choose(event) {
  event.preventDefault();
  const state = /** @type {ChoiceState} */ (/** @type {HTMLButtonElement} */ (event.submitter).value);
  const person = await current().catch(() => undefined);
  if (!person) return;
  try {
    await keepChoice(person.user, skill, state);
  } catch {
    return say("Not saved: this phone has no room left.");
  }
  mark(state);
  say("Saved on this phone.");
  const sent = await sendNow();
  say(/** @type {Record<string, string>} */ (SAID)[sent] ?? "Saved. Will send in a little while.");
}

/** @param {string} text */
function say(text) {
  /** @type {HTMLElement} */ (form.querySelector("[data-kept]")).textContent = text;
}
