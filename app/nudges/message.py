"""What a push says: Declarative Web Push, which our own worker reads too. Pure.

https://www.w3.org/TR/push-api/#declarative-push-message. Never a note, never anybody's words: a
lock screen is read by others. All messages are of one size, so that size says nothing.
"""

import base64
import hashlib
import json
from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["nudge", "recognition", "message", "test"]

SIZE = (
    2000  # bytes before encryption; some bridged Firefoxes take no more than about 2,700 after it
)
TERSE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
NEUTRAL = "A moment for you"
ACTIONS = (("worked", "It worked"), ("later", "Later"))


@dataclass(frozen=True)
class Skill:
    """The part of a skill that a nudge shows."""

    slug: str
    title: str
    do: str


@dataclass(frozen=True)
class About:
    """Whom a message is for and what it is about; `token` and `moment` belong to a nudge."""

    user: int
    subject: int
    skill: Skill | None = None
    token: str | None = None
    moment: str | None = None
    is_neutral: bool = False


def build(kind: Kind, about: About, base_url: str, is_small: bool = False) -> bytes:
    """The JSON of a push, `SIZE` bytes; `is_small`: as short as can be, after a 413."""
    message = _encoded(kind, about, base_url, is_neutral=about.is_neutral or is_small)
    if (
        len(message) > SIZE
    ):  # a skill with a very long text: better no skill on the screen than no push
        message = _encoded(kind, about, base_url, is_neutral=True)
    return message if is_small else message.ljust(SIZE)


def topic(kind: Kind, subject: int) -> str:
    """The Topic header (RFC 8030 §5.4), 32 base64url characters that say nothing."""
    digest = hashlib.sha256(f"doorway/{kind}/{subject}".encode()).digest()
    return base64.urlsafe_b64encode(digest[:24]).decode()


def _encoded(kind: Kind, about: About, base_url: str, is_neutral: bool) -> bytes:
    title, body = _words(kind, about, is_neutral)
    navigate = base_url + _path(kind, about.subject)
    notification: dict[str, Any] = {
        "title": title,
        "body": body,
        "lang": "en",
        "navigate": navigate,
        "tag": f"{kind}-{about.subject}",
        "silent": False,
        "data": _data(kind, about),
    }
    if kind == "nudge":
        notification["actions"] = [
            {"action": action, "title": label, "navigate": navigate} for action, label in ACTIONS
        ]
    declared = {"web_push": 8030, "notification": notification, "mutable": True}
    return TERSE.encode(declared).encode()


def _words(kind: Kind, about: About, is_neutral: bool) -> tuple[str, str]:
    if kind == "recognition":
        return ("A thank-you for you", "Open Doorway to read it.")
    if kind == "message":
        return ("A word for your team", "Open Doorway to read it.")
    if kind == "test":
        return ("This is a test", "Nudges reach this device.")
    if is_neutral or about.skill is None:
        return (NEUTRAL, "")
    return (about.skill.title, about.skill.do)


def _path(kind: Kind, subject: int) -> str:
    if kind == "message":
        return f"/team#message-{subject}"
    return "/" if kind == "test" else f"/?{kind}={subject}"


def _data(kind: Kind, about: About) -> dict[str, Any]:
    """What the worker needs to answer from the lock screen, without what is not there."""
    data = {"kind": kind, "user": about.user}
    if kind != "nudge":
        return data
    slug = about.skill.slug if about.skill else None
    return data | {
        "nudge": about.subject,
        "moment": about.moment,
        "skill": slug,
        "token": about.token,
    }
