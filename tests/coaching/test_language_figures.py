"""What the language guard finds and whom it disturbs, on sentences its rules were not made by."""

import time

from app.coaching.language import review
from tests.coaching.talk import practised, sentences, unseen

SEED = 7


def verdict(text):
    kinds = [one.kind for one in review(text).sentences]
    return next((kind for kind in ("banned", "score") if kind in kinds), "clean")


def share_of(texts, *verdicts):
    return sum(verdict(text) in verdicts for text in texts) / len(texts)


def test_the_banned_phrase_is_met_in_its_near_forms():
    free = sentences.of(unseen, "BANNED")
    filled = list(sentences.filled(sentences.UNSEEN, 300, SEED))
    found = share_of([*free, *filled], "banned")
    print(f"\nlanguage: banned {found:.1%} of {len(free) + len(filled)},", end=" ")
    print(f"written freely {share_of(free, 'banned'):.1%} of {len(free)}")
    assert found >= 0.97
    assert share_of(free, "banned") >= 0.95


def test_other_score_talk_is_questioned():
    texts = sentences.of(unseen, "SCORE")
    found = share_of(texts, "score", "banned")
    print(f"\nlanguage: score talk {found:.1%} of {len(texts)}")
    assert found >= 0.90
    assert share_of(texts, "banned") <= 0.1


def test_clinical_scores_and_everything_else_are_left_alone():
    texts = sentences.of(unseen, "CLEAN")
    alarms = share_of(texts, "score", "banned")
    print(f"\nlanguage: false alarms {alarms:.1%} of {len(texts)}")
    assert alarms <= 0.03


def test_what_the_rules_were_made_by_stays_as_it_was():
    for kind in sentences.KINDS:
        for text in sentences.of(practised, kind):
            assert verdict(text) == kind.lower(), text


def test_a_message_takes_less_than_a_millisecond():
    lines = [*sentences.of(unseen, "CLEAN")[:9], *sentences.of(unseen, "BANNED")[:2]]
    message = " ".join(lines)[:600]
    review(message)
    each = min(seconds(message) for _ in range(5)) / 20
    print(f"\nlanguage: {each * 1000:.2f} ms a message of {len(message)} characters")
    assert each <= 0.001


def seconds(message):
    begun = time.process_time()
    for _ in range(20):
        review(message)
    return time.process_time() - begun
