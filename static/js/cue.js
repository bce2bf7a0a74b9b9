/** @file A plan may begin with a time or place in the clinic day: "At the door, when I …, I will …". */

/**
 * @param {string} text
 * @param {string} cue Begins the plan, in place of another one; where it does already, it goes.
 * @param {string[]} cues All there are.
 */
export function withCue(text, cue, cues) {
  const before = cues.find((one) => beginsWith(text, one)) ?? "";
  const words = before ? text.slice(before.length + 1).trimStart() : text;
  return cue === before ? words.replace(/^when /, "When ") : `${cue}, ${words.replace(/^When /, "when ")}`;
}

/** @param {string} text @param {string} cue */
export function beginsWith(text, cue) {
  return text.startsWith(`${cue},`);
}
