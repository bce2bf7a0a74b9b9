"""The organisation's own ways for what does not belong in a need: incidents, safeguarding, peer support."""

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from app import db
from app.coaching.forms import LINES, PLAIN
from app.coaching.models import SupportLink
from app.validation import FormModel

KINDS = {
    "incident": "Report an incident",
    "safeguarding": "Somebody may be at risk",
    "peer": "Talk to a colleague",
}
LONGEST = 300


def _address(text: str) -> str:
    """Empty, `https:` with a host, or `tel:` with digits."""
    parts = urlsplit(text)
    is_phone = parts.scheme == "tel" and parts.path.lstrip("+").replace("-", "").isdecimal()
    if text and not is_phone and not (parts.scheme == "https" and parts.hostname):
        raise ValueError("Start it with https:// or tel:, or leave it empty.")
    return text


Words = Annotated[str, Field(max_length=80), LINES, PLAIN]
Address = Annotated[str, Field(max_length=LONGEST), PLAIN, AfterValidator(_address)]


class SupportForm(FormModel):
    """Of each kind the words and the address; without an address it is not shown."""

    incident_words: Words = ""
    incident: Address = ""
    safeguarding_words: Words = ""
    safeguarding: Address = ""
    peer_words: Words = ""
    peer: Address = ""


def links() -> list[SupportLink]:
    """Those that are set, in the order of KINDS."""
    kept = {row.kind: row for row in SupportLink.select()}
    return [kept[kind] for kind in KINDS if kind in kept]


def save(form: SupportForm) -> None:
    """Keep what has an address, in place of what was."""
    given = {kind: getattr(form, kind) for kind in KINDS}
    with db.atomic():
        SupportLink.delete().execute()
        for kind, address in given.items():
            words = getattr(form, f"{kind}_words") or KINDS[kind]
            if address:
                SupportLink.create(kind=kind, words=words, address=address)
