"""Which parts in which teams somebody's groups at their organisation give and take; pure."""

from collections.abc import Collection

from app.config import Grant

Part = tuple[str, str]  # team name, role


def changes(
    grants: Collection[Grant], groups: Collection[str], held: Collection[Part]
) -> tuple[set[Part], set[Part]]:
    """(parts to give, parts to take). Parts that no group speaks of are left alone."""
    spoken_of = {(one.team, one.role) for one in grants}
    due = {(one.team, one.role) for one in grants if one.group in groups}
    return due - set(held), (spoken_of - due) & set(held)
