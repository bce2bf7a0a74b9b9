"""Names people go by and sign-in names: how they are written, and what is wrong with one."""

import re
import unicodedata

LONGEST_NAME = 80
SHORTEST, LONGEST = 3, 64
SIGN_IN_NAME = re.compile(r"[\w.@+-]+")


def one_line(text: str) -> str:
    """`text` on one line, without control characters (a database refuses some of them)."""
    kept = (ch for ch in text if ch.isspace() or unicodedata.category(ch) not in ("Cc", "Cs"))
    return " ".join("".join(kept).split())


def normal(sign_in_name: str) -> str:
    """The form in which a sign-in name is kept and looked up; capitals make no difference."""
    folded = unicodedata.normalize("NFKC", one_line(sign_in_name)).casefold()
    return unicodedata.normalize("NFKC", folded)


def name_fault(name: str) -> str:
    """What to change in a name, in one sentence; empty when nothing."""
    if not name:
        return "Please fill this in."
    return f"Use at most {LONGEST_NAME} characters." if len(name) > LONGEST_NAME else ""


def sign_in_name_fault(name: str) -> str:
    """What to change in a sign-in name that `normal` returned; empty when nothing."""
    if not SHORTEST <= len(name) <= LONGEST:
        return f"Use {SHORTEST} to {LONGEST} characters."
    if not SIGN_IN_NAME.fullmatch(name):
        return "Use letters, digits and . _ - @ + only, without spaces."
    return ""


def suggestion(name: str, number: int = 1) -> str:
    """“Ana Souza” → “ana.souza”; a `number` from 2 up tells apart who is called the same."""
    plain = unicodedata.normalize("NFKD", name)
    words = re.findall(r"\w+", "".join(ch for ch in plain if not unicodedata.combining(ch)))
    base = normal(".".join(words))[: LONGEST - 6]
    made = base if len(base) >= SHORTEST else f"{base or 'me'}.doorway"
    return made if number == 1 else f"{made}{number}"
