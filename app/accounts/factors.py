"""One proof or two (ASVS 6.3.3): TWO_FACTORS says who is asked for a second one; pure.

A passkey is two in one: the phone, and its owner's face, finger or code. What a work account asks for is the
organisation's matter. A link from a coach is handed over by somebody who knows who asks. A code is made by a
session that had proved enough.
"""

from collections.abc import Collection

LEADERS = ("coach", "admin")
ONE = ("password", "mail")  # ways in, of `sessions.WAYS`
TWO = ("passkey", "sso")


def are_asked(policy: str, roles: Collection[str]) -> bool:
    """Whether who has these roles in any team is asked for two."""
    leads = any(role in LEADERS for role in roles)
    return policy == "everybody" or (policy == "leaders" and leads)
