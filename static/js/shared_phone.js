/** @file A phone that others use too: when its person's time is over, nothing of theirs stays in sight or on it. */

import { current, leavesAt } from "../shared/state.js";

const OFTEN = 20 * 1000;

const person = await current();
if (leavesAt(person) < Infinity) watch();

function watch() {
  setInterval(look, OFTEN);
  document.addEventListener("visibilitychange", look);
}

/** `current` forgets whose time is over; what waits to be sent is kept elsewhere, and stays. */
async function look() {
  if (!(await current())) location.replace("/signin");
}
