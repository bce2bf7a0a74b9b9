"""How long nudges stay quiet when a person pauses them; pure."""

from datetime import UTC, datetime, timedelta

UNTIL_I_SAY = datetime(9999, 1, 1, tzinfo=UTC)
LENGTHS = {"day": timedelta(days=1), "week": timedelta(days=7)}


def until(length: str, at: datetime) -> datetime:
    """When a pause from `at` is over; `length`: `day`, `week` or `open`. Raises ValueError."""
    if length == "open":
        return UNTIL_I_SAY
    if length not in LENGTHS:
        raise ValueError("Choose a day, a week, or until you say.")
    return at + LENGTHS[length]


def in_words(paused_until: datetime | None, zone_now: datetime) -> str:
    """“until Tuesday 3 March, 14:05”, in the zone of `zone_now` (aware); empty when not paused."""
    if paused_until is None or paused_until <= zone_now:
        return ""
    if paused_until == UNTIL_I_SAY:
        return "until you say"
    local = paused_until.astimezone(zone_now.tzinfo)
    return f"until {local:%A} {local.day} {local:%B}, {local:%H:%M}"
