"""What can keep a backup from being made or restored, said so that an operator can act."""


class Unusable(Exception):
    """The backup cannot be restored; says why."""


class InUse(Exception):
    """Somebody uses the database that would be replaced."""
