"""The server and the phone find the same, in the shared vectors and in whatever else is typed."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.identifiers import check, replaced
from tests.identifiers import marked_notes, practised, sentences, unseen

VECTORS = json.loads(Path(__file__).with_name("vectors.json").read_text())
ODD_BITS = [
    *("Maria", "mr", "Dr.", "jones", "J.", "JS", "’s", "12", "3/4", "bed", "room", "Grace", "DOB"),
    *(", ", ". ", "-", "'", "\n", "\r\n", "\t", "…", "—", "“", "@", ".com", "\u00a0", "\u2028"),
    *("é", "e\u0301", "İ", "ı", "ſ", "\u212a", "ß", "ﬁ", "王", "Ж", "ж", "Σ", "ς", "٣", "१२३४५६"),
    *("😊", "\U0001d40c", "\ud800", "\u200d", "\U0002000b", "ა", "Ა", "ꭰ"),
]
RARER = (0xA640, 0xA780, 0xAB40, 0xF900, 0xFB00, 0xFE00, 0xFE40, 0xFF00, 0xFF40, 0x10400, 0x1D400)
Ask = Callable[[Any], list[dict[str, Any]]]


def test_python_finds_what_the_shared_vectors_say() -> None:
    for vector in VECTORS:
        text, allow = vector["text"], vector.get("allow", ())
        found = [[tier, kind, text[a:b], a, b] for tier, kind, a, b in check(text, allow)]
        assert found == vector["found"], vector["why"]


def test_the_phone_finds_what_the_shared_vectors_say(phone: Ask) -> None:
    answers = phone((vector["text"], tuple(vector.get("allow", ()))) for vector in VECTORS)
    for vector, answer in zip(VECTORS, answers, strict=True):
        expected = [[tier, kind, a, b] for tier, kind, _, a, b in vector["found"]]
        assert answer["found"] == expected, vector["why"]


def test_both_agree_on_notes_of_many_countries_and_on_broken_ones(phone: Ask) -> None:
    dice = random.Random(20)
    texts = [note.text for source in (practised, unseen) for note in sentences.notes(source, 15, 5)]
    texts += [*practised.CLEAN, *unseen.CLEAN]
    texts += [note.text for name in marked_notes.SETS for note in marked_notes.notes(name)]
    texts += [_broken(dice, dice.choice(texts)) for _ in range(600)]
    answers = phone((text, ("Ana Souza",)) for text in texts)
    for text, answer in zip(texts, answers, strict=True):
        found = check(text, ["Ana Souza"])
        assert [list(one) for one in found] == answer["found"], ascii(text)
        assert [replaced(text, one) for one in found] == answer["replaced"], ascii(text)


def test_both_read_every_character_alike(phone: Ask) -> None:
    blocks = [range(start, start + 64) for start in (*range(0, 0x3100, 64), *RARER)]
    texts = [" ".join(f"Sat with a{chr(code)}b." for code in block) for block in blocks]
    for text, answer in zip(texts, phone((text, ()) for text in texts), strict=True):
        assert [list(one) for one in check(text)] == answer["found"], ascii(text)


def _broken(dice: random.Random, text: str) -> str:
    if dice.random() < 0.5:
        return "".join(dice.choice(ODD_BITS) + dice.choice(("", " ")) for _ in range(8))
    at = dice.randrange(len(text) + 1)
    return text[:at] + dice.choice(ODD_BITS) + text[at:]
