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


def test_later_hands_are_met_as_they_were_when_the_rules_last_changed():
    every = {
        kind: [text for hand in sentences.hands() for text in sentences.of(hand, kind)]
        for kind in sentences.KINDS
    }
    banned, met = share_of(every["BANNED"], "banned"), share_of(every["BANNED"], "banned", "score")
    questioned = share_of(every["SCORE"], "score", "banned")
    alarms = share_of(every["CLEAN"], "score", "banned")
    print(f"\nlanguage, later hands: banned {banned:.1%}, met {met:.1%} of {len(every['BANNED'])};")
    print(f"score talk {questioned:.1%} of {len(every['SCORE'])}; false alarms {alarms:.1%}")
    assert banned >= 0.95
    assert met >= 0.97
    assert questioned >= 0.95
    assert alarms <= 0.01
    assert share_of(every["SCORE"], "banned") <= 0.02


def test_what_is_offered_instead_is_about_the_mission_and_never_met_itself():
    hands = (practised, unseen, *sentences.hands())
    texts = [text for hand in hands for text in sentences.of(hand, "BANNED")]
    for offer in {one for text in texts for one in review(text).suggestions}:
        kinds = [one.kind for one in review(offer).sentences]
        assert "mission" in kinds, offer
        assert not {"banned", "score"} & set(kinds), offer


def test_what_is_offered_keeps_whom_where_what_and_when():
    said = "Our unit must raise the nurse communication score by June."
    assert review(said).suggestions == (
        "I want us to be nurses who help patients on our unit understand what happens next.",
        "What could we try by June to help patients on our unit understand what happens next? "
        "Tell me what you notice; I will try it too.",
    )


def test_a_long_text_takes_time_in_proportion():
    long = "we need to improve our patient satisfaction and " * 400
    begun = time.process_time()
    review(long)
    review("a" * 20_000)
    review("our score " * 2_000)
    assert time.process_time() - begun <= 1


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
