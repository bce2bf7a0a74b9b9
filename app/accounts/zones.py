"""Time zones a person can live in, by their IANA names."""

from functools import cache
from zoneinfo import available_timezones

REGIONS = (
    "Africa",
    "America",
    "Antarctica",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
)


def is_zone(name: str) -> bool:
    return name in _known()


@cache
def choices() -> tuple[str, ...]:
    """The zones to choose from, sorted; without aliases such as “US/Pacific”."""
    return ("UTC", *sorted(name for name in _known() if name.partition("/")[0] in REGIONS))


@cache
def _known() -> frozenset[str]:
    return frozenset(available_timezones())
