/** @file Today: one card, opened from this phone's memory at once, then brought up to date. */

import { call } from "../shared/api.js";
import { listen } from "../shared/channel.js";
import { addAnswer, addNotToday } from "../shared/outbox.js";
import { later } from "../shared/queue.js";
import { answered, change, current, newPerson, remember } from "../shared/state.js";
import { cardAfter, cardOnShow, isPutAway, openNudges } from "./deck.js";
import { byId } from "./dom.js";
import { log, said } from "./log.js";
import "./prompt.js";
import { render } from "./screen.js";
import { sendNow } from "./sending.js";
import { turnTo } from "./turn.js";

/** @import { Moment, OnShow, Outcome, Person, Today } from "../shared/contract.js" */

const NOT_KEPT = "Not saved: this phone has no room left for Doorway. Free some space, then tap again.";

/** @type {Person | undefined} */
let person;
/** A skill asked for by name (a nudge's), on show instead of the deck's. */
let asked = "";
/** @type {OnShow | null} */
let onShow = null;
let isLogging = false;

void start();

async function start() {
  wire();
  const url = new URL(location.href);
  history.replaceState(null, "", url.pathname); // A reload must not log again.
  person = await current().catch(() => undefined);
  await visit(url);
  listen((message) => message.type === "shown" && refresh());
}

function wire() {
  for (const tapped of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-outcome]"))) {
    tapped.onclick = () => tap(/** @type {any} */ (tapped.dataset.outcome), "app");
  }
  byId("another").onclick = another;
  byId("not-today").onclick = notToday;
  byId("after-all").onclick = () => keep(() => ({ notToday: null }));
  addEventListener("pageshow", (event) => event.persisted && refresh());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && refresh());
  document.addEventListener("doorway:open", (event) => visitHere(/** @type {CustomEvent<URL>} */ (event)));
}

/**
 * `?nudge=ID` shows that nudge's skill, `?log=worked` logs the card on show: from memory when it can,
 * else once the server has answered. What waits goes first, so that the answer knows of it.
 * @param {URL} url
 */
async function visit({ searchParams }) {
  const nudge = Number(searchParams.get("nudge"));
  let logs = searchParams.get("log") === "worked";
  const follow = async () => {
    await ask(nudge);
    if (!logs || !onShow) return;
    logs = false;
    void tap("worked", "shortcut");
  };
  await follow();
  await sendNow();
  await refresh();
  await follow();
  await sendNow(); // The answer may have brought another person, or a first card.
}

/** @param {CustomEvent<URL>} event */
function visitHere(event) {
  if (event.detail.pathname !== "/") return;
  event.preventDefault();
  void visit(event.detail);
}

async function refresh() {
  const { status, body } = await call("GET", "/api/today");
  if (person && body?.epoch !== person.today.epoch && status === 200) await restored(body);
  if (status === 200) person = await remember(body).catch(() => newPerson(body));
  if (body?.leaves_at) void import("./shared_phone.js");
  byId("signed-out").hidden = status !== 401;
  byId("no-signal").hidden = person !== undefined || status === 401;
  await show();
}

/** What the server may have lost goes again. @param {Today} today */
async function restored(today) {
  const again = await later.sent().then(({ meet }) => meet(today)).catch(() => false);
  if (again) void sendNow();
}

/** @param {number} nudge */
async function ask(nudge) {
  const found = person?.today.nudges.find(({ id }) => id === nudge);
  if (found) asked = found.skill;
  return found && person?.notToday ? keep(() => ({ notToday: null })) : show();
}

async function show() {
  if (!person) return;
  if (!asked && !isPutAway(person, Date.now())) person = await turnTo(person, cardOnShow(person));
  onShow = await render(person, asked, { keep, ask });
}

/**
 * @param {Outcome} outcome
 * @param {"app" | "shortcut"} source
 */
async function tap(outcome, source) {
  if (!person || !onShow || isLogging) return;
  isLogging = true;
  const { skill, chips } = onShow;
  const nudge = openNudges(person.today, Date.now()).find((open) => open.skill === skill);
  const { user } = person;
  const logged = await log(user, { skill, outcome, source }, chips, nudge).catch(() => null);
  isLogging = false;
  say(logged ? "" : NOT_KEPT);
  const last = await logged?.closed;
  if (last) await close(user, last);
}

/**
 * @param {number} user
 * @param {Moment} last
 */
async function close(user, last) {
  const worked = last.outcome === "worked" && !last.deleted;
  await keep((known) => ({ worked: known.worked || worked }));
  document.querySelector(".offer:not([hidden])")?.scrollIntoView({ block: "center" });
  say("Saved on this phone."); // Once the page stands still.
  say(await said(user, last));
}

/** The deck moves on; a nudge's card gives way to it. */
async function another() {
  if (!person) return;
  const top = cardOnShow(person);
  const next = asked && top?.skill !== asked ? top : cardAfter(person);
  asked = "";
  person = await turnTo(person, next);
  await show();
  byId("card").scrollIntoView({ block: "nearest" });
}

async function notToday() {
  const { user, today } = /** @type {Person} */ (person);
  say("");
  try {
    for (const { id, token } of openNudges(today, Date.now())) {
      await addAnswer(user, { nudge: id, answer: "dismiss", ...(token ? { token } : {}) });
      await answered(user, id);
    }
    const day = today.deck[0]?.day ?? "";
    if (day) await addNotToday(user, day);
    await keep(() => ({ notToday: { day, at: Date.now() } }));
  } catch {
    say(NOT_KEPT);
  }
  await sendNow();
}

/** @param {string} text */
function say(text) {
  byId("said").textContent = text;
}

/** @param {(person: Person) => Partial<Person>} changes */
async function keep(changes) {
  if (!person) return;
  const kept = await change(person.user, changes).catch(() => undefined);
  person = kept ?? { ...person, ...changes(person) };
  await show();
}