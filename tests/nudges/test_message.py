"""What a push says, how large it is, and what it never says."""

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.nudges import message

SIT = message.Skill("sit-down", "Sit at eye level", "Sit before you speak.")
NUDGE = message.About(7, 42, SIT, token="signed", moment="an-id")
BASE = "https://doorway.clinic.org"


def read(body: bytes) -> dict:
    return json.loads(body)


def test_a_nudge_is_a_declarative_push_with_two_actions():
    said = read(message.build("nudge", NUDGE, BASE))
    notification = said["notification"]
    assert (said["web_push"], said["mutable"]) == (8030, True)
    assert (notification["title"], notification["body"]) == (SIT.title, SIT.do)
    assert notification["navigate"] == f"{BASE}/?nudge=42"
    assert [one["action"] for one in notification["actions"]] == ["worked", "later"]
    assert notification["data"] == {
        "kind": "nudge",
        "user": 7,
        "nudge": 42,
        "moment": "an-id",
        "skill": "sit-down",
        "token": "signed",
    }


def test_neutral_text_shows_no_skill():
    neutral = message.About(7, 42, SIT, "signed", "an-id", is_neutral=True)
    shown = read(message.build("nudge", neutral, BASE))["notification"]
    assert (shown["title"], shown["body"]) == ("A moment for you", "")


@pytest.mark.parametrize("kind", ["recognition", "test"])
def test_other_messages_have_no_actions_and_no_token(kind):
    shown = read(message.build(kind, message.About(7, 42), BASE))["notification"]
    assert "actions" not in shown
    assert shown["data"] == {"kind": kind, "user": 7}
    assert shown["title"]


words = st.text(max_size=1500)


@settings(deadline=None)
@given(st.sampled_from(["nudge", "recognition", "test"]), words, words, st.booleans())
def test_every_message_has_one_size(kind, title, do, neutral):
    about = message.About(2**31, 2**31, message.Skill("s" * 40, title, do), "t" * 120, "m" * 36)
    body = message.build(kind, about, "https://" + "h" * 60 + ".org")
    assert len(body) == message.SIZE
    assert read(body)["notification"]["data"]["user"] == 2**31


def test_a_message_that_was_too_large_can_be_short():
    assert len(message.build("nudge", NUDGE, BASE, is_small=True)) < 700


@settings(deadline=None)
@given(st.sampled_from(["nudge", "recognition", "test"]), st.integers(1, 2**31))
def test_a_topic_is_base64url_of_at_most_32(kind, subject):
    topic = message.topic(kind, subject)
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,32}", topic)
    assert topic == message.topic(kind, subject)
    assert topic != message.topic(kind, subject + 1)
