"""What whoever guesses here would try first: words of the place and the person (ASVS 6.2.11); pure."""

import re
from collections.abc import Collection

from app.accounts.common import is_common

ALWAYS = ("doorway",)
SHORTEST = 3
LEFT = 8  # letters and digits that must remain


def words(*names: str) -> frozenset[str]:
    """The words of names of people, teams and hosts, small, and those that are no secret anywhere here."""
    found = re.split(r"[\W\d_]+", " ".join(names).casefold())
    return frozenset((*ALWAYS, *(word for word in found if len(word) >= SHORTEST)))


def leaves_too_little(password: str, known_here: Collection[str]) -> bool:
    """Whether hardly anything of `password` remains without these words, or only what everybody tries."""
    text = rest = password.casefold()
    for word in sorted(known_here, key=len, reverse=True):
        rest = rest.replace(word, "")
    core = re.sub(r"[\W_]+", "", rest)
    return rest != text and (len(core) < LEFT or is_common(core))
