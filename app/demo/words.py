"""What the people of the demo write: harmless, and about nobody."""

NOTES = (
    "Easier than I thought.",
    "Took no longer than usual.",
    "Felt a little odd, then fine.",
    "A good start to the afternoon.",
    "I want to do this again tomorrow.",
    "Nearly forgot, then remembered at the door.",
    "Noticed my own shoulders come down too.",
    "Harder when the clinic runs late.",
)

STORIES = (
    "The whole room went quieter. I had not expected that.",
    "One small thing, and the rest of the visit was easier for both of us.",
    "I nearly skipped it because we were late. Glad I did not.",
    "Tried it for a week. It is turning into how I work.",
    "It felt like theatre the first time. It does not any more.",
    "What came out then was the real reason for the visit.",
)

THANKS = (
    "Thank you for writing this down. I will try it myself this week.",
    "This is what we want to become. Thank you.",
    "I could picture the room as I read it. Thank you.",
    "Thank you for trying this on a day like that.",
    "You make this look possible. May I tell it at the huddle?",
    "Thank you. I had forgotten how much this one does.",
)

ASKED_AND_ANSWERED = (
    "A chair in each exam room, so that I can sit down.",
    "Four chairs came this week, the other rooms follow next month. Thank you for asking.",
)
ASKED = "Ten quiet minutes after a hard conversation, before the next visit."

HAPPENED = ((20, "First huddle with Doorway"), (9, "Chairs in the exam rooms"))
# (days ago, kind, skill, text): what the coach wrote to the team.
MESSAGES = (
    (24, "note", "", "We want to be the clinic people would choose for their own parents."),
    (17, "testimony", "sit-down", "What I tried this week: I sat down before I opened the chart.\n"
     "A man told me what he was really afraid of. It took no longer than usual."),
    (9, "note", "", "The scores came out on Monday. I would rather hear what a patient said to you."),
    (3, "testimony", "", "What I noticed: I still reach for the keyboard first. I will try again."),
)  # fmt: skip

REPLY = "I read what you wrote. Shall we do the next late clinic together?"
DRAFT = (
    "A clinic where everybody who comes in, and everybody who works here, leaves having been heard."
)
OFFERED = "Could it say that we take the time, also when it is full?"

# Plainly made up: nobody answers there.
SUPPORT = {
    "incident": ("Report an incident (demo)", "https://incidents.example.org/"),
    "safeguarding": ("Somebody may be at risk (demo)", "tel:+441632960001"),
    "peer": ("Talk to a colleague (demo)", "https://peers.example.org/"),
}
