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


def known(name: str) -> str:
    """The same name; ValueError with a sentence for its person when it is no zone."""
    if not is_zone(name):
        raise ValueError("Choose your time zone from the list.")
    return name


@cache
def choices() -> tuple[str, ...]:
    """The zones to choose from, sorted; without aliases such as “US/Pacific”."""
    return ("UTC", *sorted(name for name in _known() if name.partition("/")[0] in REGIONS))


@cache
def _known() -> frozenset[str]:
    return frozenset(available_timezones())
