"""Under what licences we deliver: permissive ones, and a short list of others with the reason. Pure."""

import re
from collections.abc import Mapping

PERMISSIVE = {
    *("MIT", "MIT License", "MIT-0", "MIT-CMU", "ISC", "0BSD", "Zlib", "CC0-1.0", "PSF-2.0"),
    *("BSD License", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "Apache Software License"),
    *("Python Software Foundation License", "The Unlicense (Unlicense)"),
}

# Looked at by a person: what it says, and why it may come along.
LOOKED_AT = {
    "psycopg": ("LGPL-3.0-only", "a library used unchanged, which anybody may exchange"),
    "psycopg-binary": ("LGPL-3.0-only", "a library used unchanged, which anybody may exchange"),
    "certifi": ("Mozilla Public License 2.0 (MPL 2.0)", "a list of certificates, unchanged"),
    "peewee": ("UNKNOWN", "its metadata is silent; its LICENSE file is MIT's text"),
}


def is_permissive(licence: str) -> bool:
    """Whether an SPDX expression or a list with semicolons leaves us a permissive choice."""
    return any(
        all(part.strip() in PERMISSIVE for part in re.split(" AND |; ", choice))
        for choice in licence.split(" OR ")
    )


def odd(licences: Mapping[str, str]) -> dict[str, str]:
    """The packages, by name, whose licence is neither permissive nor looked at, and the licence."""
    return {
        name: licence
        for name, licence in licences.items()
        if not is_permissive(licence) and LOOKED_AT.get(name, ("", ""))[0] != licence
    }
