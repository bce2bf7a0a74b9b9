"""What the guard finds and what it disturbs, on sentences that its rules were not made by."""

import time
from collections import Counter

from app.identifiers import check
from tests.identifiers import sentences, unseen

EACH, SEED = 80, 11
WARM = "Sat down."


def test_the_guard_meets_its_targets_on_unseen_sentences() -> None:
    notes = list(sentences.notes(unseen, EACH, SEED))
    found = Counter(note.kind for note in notes if _points_at_patient(note))
    shares = {kind: found[kind] / EACH for kind in unseen.TEMPLATES}
    overall = found.total() / len(notes)
    lines = [f"{kind} {share:.1%}" for kind, share in shares.items()]
    print(f"\nidentifiers: recall {overall:.1%} of {len(notes)};", ", ".join(lines))
    assert overall >= 0.97
    assert min(shares.values()) >= 0.90, shares


def test_the_guard_leaves_clean_sentences_alone() -> None:
    tiers = [{finding.tier for finding in check(text)} for text in unseen.CLEAN]
    blocked = sum("block" in found for found in tiers) / len(tiers)
    asked = sum("ask" in found for found in tiers) / len(tiers)
    print(f"\nidentifiers: false alarms block {blocked:.1%}, ask {asked:.1%} of {len(tiers)}")
    assert blocked <= 0.02
    assert asked <= 0.10


def test_a_note_takes_less_than_a_millisecond() -> None:
    texts = [note.text for note in sentences.notes(unseen, 15, SEED)]
    check(WARM)
    each = min(_seconds(texts) for _ in range(5)) / len(texts)
    print(f"\nidentifiers: {each * 1000:.2f} ms a note")
    assert each <= 0.001


def _points_at_patient(note: sentences.Note) -> bool:
    return any(one.start < note.end and note.start < one.end for one in check(note.text))


def _seconds(texts: list[str]) -> float:
    begun = time.process_time()
    for text in texts:
        check(text)
    return time.process_time() - begun
