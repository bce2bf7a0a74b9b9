/**
 * @file The shapes that cross the wire or rest on the phone, for the type checker; nothing here runs, no page loads it.
 *
 * @typedef {"worked" | "tried" | "no_chance"} Outcome
 * @typedef {"me" | "coach" | "team"} Share How far up the ladder its owner shows a moment.
 *
 * @typedef {object} Moment One log of a use of a skill; the highest `rev` of an id wins.
 * @property {string} id UUID made on this phone.
 * @property {string} skill
 * @property {Outcome} outcome
 * @property {string} occurred_at RFC 3339 with the phone's offset.
 * @property {string[]} noticed
 * @property {string} note At most 140 characters.
 * @property {Share} share
 * @property {"app" | "notification" | "shortcut"} source
 * @property {number} rev From 1.
 * @property {boolean} deleted
 * @property {number} [nudge]
 * @property {string} [token] The nudge's signed token: acts for its owner without a session.
 *
 * @typedef {Pick<Moment, "skill" | "outcome" | "source">} Tap
 *
 * @typedef {object} PlanText
 * @property {string} skill
 * @property {string} text
 * @property {number} rev
 *
 * @typedef {object} NudgeAnswer
 * @property {number} nudge
 * @property {"snooze" | "dismiss"} answer
 * @property {string} [token]
 *
 * @typedef {{start: number, end: number}} Span Offsets in code points.
 * @typedef {{id: string, status: "accepted" | "duplicate" | "rejected", error?: string, spans?: Span[]}} Result
 *
 * @typedef {{day: string, position: number}} Shown A card that was put before its person.
 * @typedef {"open" | "pinned" | "not_now" | "paused" | "part_of_me"} ChoiceState
 * @typedef {{skill: string, state: ChoiceState, said_at: string}} Choice
 * @typedef {Shown & {skill: string, asks?: boolean, plan: {text: string, rev: number} | null}} DeckCard
 *   `day` is the shift's; `asks`: whether the skill is still part of its person.
 * @typedef {{day: string, answer: "helped" | "tried" | "no_chance" | "skipped"}} Check How a shift went; `day` is the shift's.
 * @typedef {{id: number, skill: string, until: string, moment?: string, token?: string}} OpenNudge
 * @typedef {{id: number, from: string, text: string, at: string}} Recognition
 *
 * @typedef {object} Today What `/api/today` answers.
 * @property {number} user
 * @property {number} [epoch] Another one: the server was restored from a backup.
 * @property {string | null} aspiration
 * @property {boolean} [ask_aspiration] It is time to ask whether it still holds.
 * @property {{day: string, answer: null} | null} [shift_check] The shift to ask about, near its end, if its person wants that.
 * @property {string} [leaves_at] On a phone that others use too: when nothing of this person may be left here.
 * @property {DeckCard[]} deck
 * @property {OpenNudge[]} nudges
 * @property {boolean} [nudge_offer] Three were dismissed in a row: Settings offers to change or stop them.
 * @property {string} [zone] Where the clinic hours are.
 * @property {Recognition[]} recognitions
 * @property {{moment: string, title: string}[]} [tries] Own stories that a colleague will try.
 * @property {Record<string, ChoiceState>} [choices] What was said of a skill, by skill; the others are "open".
 *
 * @typedef {object} NudgeData What rides in a notification.
 * @property {number} [nudge]
 * @property {string} [moment] The id of the moment that answers this nudge, the same on every device.
 * @property {string} [skill]
 * @property {string} [token]
 * @property {number} [user]
 * @property {string} [kind]
 * @property {string} [navigate]
 *
 * @typedef {object} Item What waits on this phone.
 * @property {number} user Whose it is; nobody else's session may send it.
 * @property {string} id
 * @property {number} rev
 * @property {"moment" | "plan" | "nudge" | "choice" | "check" | "not-today" | "rest" | "shown"} kind
 * @property {any} body A Moment, PlanText, NudgeAnswer, Choice, Check or Shown, by kind; a day for "not-today", nothing for a rest.
 * @property {"waiting" | "edit"} status "edit": refused, kept until its owner changes it.
 * @property {string} [error]
 * @property {Span[]} [spans]
 *
 * @typedef {"sent" | "offline" | "later" | "signed_out" | "other" | "busy"} State
 *   How the last attempt to send ended. "later": the server asked for patience; "other": another person's session;
 *   "busy": another page is at it.
 *
 * @typedef {object} Person What this phone remembers of a person.
 * @property {number} user
 * @property {Today} today
 * @property {Shown | null} card The card on show.
 * @property {{day: string, at: number} | null} notToday The shift's day that "Not today" was said of, and when (ms).
 * @property {boolean} worked Has logged an "It worked" here: Doorway may now offer more.
 * @property {string[]} closed Offers and thanks put away.
 * @property {string} endpoint Where this phone receives this person's nudges; "" when it does not.
 *
 * @typedef {object} Answer Of one call to the API.
 * @property {number} status 0: no network, no answer in time, or somebody else's page (a captive portal).
 * @property {any} body Parsed JSON, or null.
 * @property {number} retryAfter Milliseconds; 0 when not said.
 *
 * @typedef {{type: "queued"} | {type: "outbox", state: State} | {type: "shown", tag: string, kind: string}} Message
 *   What pages and worker tell each other.
 *
 * @typedef {{sync?: {register(tag: string): Promise<void>}}} Syncing A registration with Background Sync (Chromium).
 *
 * @typedef {{skill: string, chips: string[]}} OnShow
 *
 * @typedef {object} Acts What the small buttons on Today do.
 * @property {(changes: (person: Person) => Partial<Person>) => Promise<void>} keep
 * @property {(nudge: number) => Promise<void>} ask
 */

export {};
