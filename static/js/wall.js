/** @file The wall: one thing of today's sheet at a time, on with a tap or an arrow key, with or without a signal. */

import { call } from "../shared/api.js";
import { byId } from "./dom.js";
import { dropSheet, keepSheet, keptSheet } from "./sheet_of_day.js";

/** @import { Part, Sheet } from "./sheet_of_day.js" */

const LONG = 120;
const KEYS = new Map([["ArrowRight", 1], ["ArrowDown", 1], ["PageDown", 1], [" ", 1], ["ArrowLeft", -1], ["ArrowUp", -1], ["PageUp", -1]]);

/** @type {Part[]} */
let parts = [];
let at = 0;

byId("wall").addEventListener("click", () => go(1));
byId("wall-next").addEventListener("click", () => go(1));
byId("wall-back").addEventListener("click", () => go(-1));
document.addEventListener("keydown", key);
offerFullScreen();
void start();

async function start() {
  const kept = await keptSheet().catch(() => undefined);
  if (!kept) return;
  if (isToday(kept.sheet)) show(kept.sheet);
  // What was taken back since then leaves at the first contact.
  const { status, body } = await call("GET", kept.address);
  if (status === 200) {
    await keepSheet(body, kept.address).catch(() => undefined);
    show(body);
  }
  if (status === 401 || status === 404) {
    await dropSheet(kept.sheet.user).catch(() => undefined);
    show({ ...kept.sheet, parts: [] });
  }
}

/** Yesterday's sheet is nobody's huddle. @param {Sheet} sheet */
function isToday({ day }) {
  const now = new Date();
  return day === [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join("-");
}

/** @param {number} number */
function pad(number) {
  return String(number).padStart(2, "0");
}

/** @param {Sheet} sheet */
function show(sheet) {
  const stays = parts[at];
  parts = sheet.parts;
  at = Math.max(0, parts.findIndex((part) => part.kind === stays?.kind && part.text === stays.text));
  draw();
}

/** @param {number} step */
function go(step) {
  at = Math.min(Math.max(at + step, 0), Math.max(parts.length - 1, 0));
  draw();
}

function draw() {
  const part = parts[at] ?? { kind: "", label: "", text: "The sheet is empty.", who: "", more: "" };
  const isTitled = part.kind === "story" || part.kind === "skill";
  byId("wall-label").textContent = part.label;
  byId("wall-title").textContent = isTitled ? [part.who, part.more].filter(Boolean).join(": ") : "";
  byId("wall-text").textContent = part.text;
  byId("wall-text").classList.toggle("long", part.text.length > LONG);
  byId("wall-more").textContent = isTitled ? "" : part.more || part.who;
  byId("wall-back").hidden = at === 0;
  byId("wall-next").hidden = at >= parts.length - 1;
}

/** @param {KeyboardEvent} event */
function key(event) {
  const step = KEYS.get(event.key);
  const isOnButton = event.key === " " && event.target instanceof HTMLButtonElement;
  if (!step || isOnButton || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  go(step);
}

function offerFullScreen() {
  const button = byId("wall-full");
  if (!document.documentElement.requestFullscreen) return;
  button.hidden = false;
  button.addEventListener("click", () => void document.documentElement.requestFullscreen());
}
