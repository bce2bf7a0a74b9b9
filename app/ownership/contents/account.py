"""Of the copy: who somebody is here, their ways in and devices, and what was done with them."""

from datetime import datetime
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import BeforeValidator

from app.ownership.contents.part import Part

# A device's address is a secret; who runs the push service is not.
Host = Annotated[str, BeforeValidator(lambda endpoint: urlsplit(endpoint).hostname or "")]


class Account(Part):
    name: str
    sign_in_name: str
    zone: str
    hours: dict[str, Any]
    neutral_text: bool
    hide_counts: bool
    paused_until: datetime | None
    created_at: datetime
    in_team_totals: bool
    hears_messages: bool


class Role(Part):
    team: str
    role: str


class SignIn(Part):
    device: str
    way: str
    created_at: datetime
    seen_at: datetime
    revoked_at: datetime | None
    ends_at: datetime | None


class Key(Part):
    name: str
    created_at: datetime
    used_at: datetime | None


class WorkAccount(Part):
    issuer: str
    subject: str
    checked_at: datetime
    refused_at: datetime | None


class Device(Part):
    """`endpoint` is the host only."""

    device: str
    endpoint: Host
    created_at: datetime
    confirmed_at: datetime


class MailLine(Part):
    """Where one line goes by e-mail as clinic hours begin."""

    address: str


class Act(Part):
    action: str
    at: datetime


class ActAbout(Act):
    """`by` is null where it was done at the machine itself, or by somebody who has left."""

    by: str | None
