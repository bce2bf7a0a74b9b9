"""The way into a team for the next person: a link for one, or a code for a huddle, both as QR too."""

from dataclasses import dataclass
from datetime import datetime

import segno

from app.accounts import invitations
from app.accounts.models import Team


@dataclass(frozen=True)
class WayIn:
    """Shown once, since only a hash is kept. `code` is empty for a link; `until` is aware UTC."""

    link: str
    qr: str
    code: str = ""
    until: datetime | None = None


def link(team: Team, role: str, base_url: str) -> WayIn:
    """A link that lets one person in, as `role`, within fourteen days."""
    address = f"{base_url}/join/{invitations.issue(team, role)}"
    return WayIn(address, qr(address))


def huddle_code(team: Team, places: int, base_url: str) -> WayIn:
    """A code for up to `places` clinicians in the next 15 minutes."""
    code, until = invitations.issue_for_huddle(team, places)
    address = f"{base_url}/join/{invitations.as_kept(code)}"
    return WayIn(address, qr(address), code, until)


def qr(address: str) -> str:
    """An inline SVG without style attributes; the page colours it. Error correction for a poor camera."""
    made = segno.make(address, error="m", micro=False)
    return made.svg_inline(
        border=4, omitsize=True, svgclass="qr", lineclass=None, dark="#000", light="#fff"
    )
