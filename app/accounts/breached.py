"""Passwords that were found in breaches elsewhere (ASVS 6.2.12), where BREACHED_PASSWORDS says where to ask.

The source gives all hashes that begin as the password's SHA-1 does (five of forty digits) and so never learns
which was meant. It is a folder of range files, as Have I Been Pwned's downloader writes them, or the https
address of a service that answers likewise (https://haveibeenpwned.com/API/v3#PwnedPasswords).
"""

import hashlib
from pathlib import Path

import structlog

from app import config

PATIENCE = 2  # seconds
BEGINNING = 5  # digits

log = structlog.get_logger()


def fault(password: str) -> str:
    """What to change, in one sentence; empty when it is on no list, or nobody answers."""
    source = config.current().breached_passwords
    if not source or not _is_listed(password, source):
        return ""
    return "This one was found in a breach elsewhere. Choose another: a few plain words do well."


def _is_listed(password: str, source: str) -> bool:
    digits = hashlib.sha1(password.encode("utf-8", "surrogatepass"), usedforsecurity=False)
    sha = digits.hexdigest().upper()
    try:
        answer = _range(source, sha[:BEGINNING])
    except (OSError, ValueError) as error:
        # The list of common ones still holds; nobody is kept from a password because a service is down.
        log.warning("breached passwords not asked", fault=type(error).__name__)
        return False
    return any(_is_line_of(sha[BEGINNING:], line) for line in answer.splitlines())


def _is_line_of(ending: str, line: str) -> bool:
    """A line is “ending:how often”; those with 0 pad the answer."""
    found, _, times = line.strip().partition(":")
    return found.upper() == ending and times != "0"


def _range(source: str, beginning: str) -> str:
    """Raises OSError (as those of requests are), ValueError."""
    if not source.startswith(("http://", "https://")):
        return (Path(source) / f"{beginning}.txt").read_text(encoding="ascii")
    import requests  # 6 MB that most installations never use

    asked = f"{source.rstrip('/')}/{beginning}"
    answer = requests.get(
        asked, headers={"Add-Padding": "true"}, timeout=PATIENCE, allow_redirects=False
    )
    answer.raise_for_status()
    return answer.text
