"""Sentences by which the rules were made: in each class templates, and how values are written."""

LOCALES = (
    "en_US",
    "es_MX",
    "fr_FR",
    "de_DE",
    "pl_PL",
    "tr_TR",
    "it_IT",
    "nl_NL",
    "pt_BR",
    "sv_SE",
    "id_ID",
    "hr_HR",
    "ro_RO",
    "en_NG",
    "vi_VN",
    "ru_RU",
)

TITLES = ("Mr", "Mrs", "Ms", "Dr", "Mr.", "Mrs.", "Miss", "Dr.")
DATES = ("%m/%d/%Y", "%B %d", "%d %b %Y", "%Y-%m-%d", "%b %dth", "%B %d, %Y")
PHONES = ("555-0{d3}", "(415) 555-{d4}", "+44 20 7946 0{d3}", "07700 900{d3}", "ext {d4}")
RECORDS = (
    "MRN {d6}",
    "MRN: {d7}",
    "chart #{d5}",
    "hospital number {d6}",
    "record no. {d5}",
    "{d8}",
)
ROOMS = ("room {n}", "bed {n}", "rm {n}{letter}", "Room {n}", "bay {n}", "bed {letter}")
AGES = ("{old} years old", "{old}-year-old", "{old}yo", "aged {old}", "{old} y/o")

TEMPLATES = {
    "title_name": (
        "Sat down with {title} {last} before I opened the chart.",
        "{title} {last} let go of the bed rail when I sat.",
        "Asked {title} {last} what mattered most today.",
        "I waited. {title} {last} told me about the dog.",
        "Used teach-back and {title} {last}'s shoulders dropped.",
    ),
    "full_name": (
        "Sat with {first} {last} until the tears stopped.",
        "{first} {last} smiled when I drew the plan.",
        "Knocked, waited, and {first} {last} thanked me.",
        "Asked what matters. It was going home for {first} {last}.",
    ),
    "first_name": (
        "Sat beside {first} and said nothing for a while.",
        "{first} smiled when I turned the screen.",
        "Asked {first} what else was on the list.",
        "I let {first} finish before I typed.",
        "{first}'s breathing slowed once I sat.",
        "When I knelt, {first} looked up.",
    ),
    "relative_name": (
        "Invited her daughter {first} into the talk.",
        "His wife {first} nodded when I drew it.",
        "Thanked her son, {first}, for waiting.",
        "Mum {first} laughed when I sat on the floor.",
    ),
    "initials": (
        "Sat with {initials} before rounds.",
        "{initials} told me more after the pause.",
        "Let {initials} finish. Shoulders dropped.",
        "Pt {initials} squeezed my hand.",
    ),
    "record_number": (
        "Sat down first, see {record}.",
        "{record}: cried when I named the fear.",
        "Tried teach-back ({record}), it worked.",
    ),
    "birth_date": (
        "Checked the name and DOB {date}, then sat.",
        "She was born {date} and told me the story.",
        "His birthday is {date}, so I sang.",
        "Date of birth {date}, calm after I knelt.",
    ),
    "date": (
        "Sat down on {date} and it helped.",
        "{date}: asked what matters, long answer.",
        "She goes home {date}; drew the plan.",
    ),
    "phone": (
        "Gave her daughter's number, {phone}, to the desk.",
        "Called back on {phone} as promised.",
        "She can be reached at {phone}.",
    ),
    "room": (
        "The lady in {room} smiled when I sat.",
        "{room}: knocked and waited.",
        "Sat down in {room}, talked for two minutes.",
    ),
    "address": (
        "Lives at {street} and misses the garden.",
        "She told me about {street}, where she grew up.",
        "Asked what home is like: {street}.",
    ),
    "age": (
        "She is {age} and still dances.",
        "Sat with a {age} gentleman, he opened up.",
        "{age}, wanted to hold my hand.",
    ),
}

CLEAN = (
    "Sat down before the chart. She stopped gripping the bed rail.",
    "Asked what mattered most; he talked about his garden.",
    "Knocked and waited. It felt slower but kinder.",
    "Parkinson's makes her slow, so I waited for the answer.",
    "Will she come back? I left room for questions.",
    "Grace under pressure: I kept quiet and listened.",
    "May I sit? He nodded and made room.",
    "Pain went from 10/10 to 4/10 while we talked.",
    "He stayed in bed and I pulled up a chair.",
    "Explained the Ativan before giving it. Hands relaxed.",
    "She is 89 and wanted to hear it plainly.",
    "BP 140/90, then 120/80 after I sat with her for 5 minutes.",
    "Used the interpreter and looked at the patient, not the phone.",
    "Spanish interpreter on the iPad. I spoke in short sentences.",
    "On Monday I will try it again in the ICU.",
    "Hope is what she asked for. I wished with her.",
    'Drew the heart on paper. "Now I see it," she said.',
    "Took one breath at the door, then walked in.",
    "Teach-back worked: she said it in her own words.",
    "The 45-year-old in clinic cried when I named the fear.",
    "Rose to greet the family and learned what they call her.",
    "Mark the page, then read it back together.",
    "Told him the wait was 40 minutes and said sorry.",
    "He squeezed my hand twice. No words needed.",
    "Lowered the bed 30 degrees and sat at eye level.",
    "Alzheimer's clinic: I said my name first each time.",
    "24/7 worry, she said. I wrote down two phone times.",
    "I was behind, and she still thanked me for sitting.",
    "Bell's palsy visit: I asked how eating in public felt.",
    "didn't type for two minutes, he told me about his wife",
    "pt calmer after I explained the CT and the IV",
    "Reflected it back. Long pause. Then he cried.",
    "Metformin talk went better with a drawing.",
    "He rated it 8/10 for being heard.",
    "Frank talk about prognosis, she wanted it straight.",
)
