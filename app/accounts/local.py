"""Whether people may sign in here with passkeys, passwords and links, or only at their organisation."""

from app import config
from app.problems import Problem


def is_on() -> bool:
    return config.current().local_sign_in


def must_be_on() -> None:
    """Problem 404 where people sign in with their work account only."""
    if not is_on():
        raise Problem(404, "Here you sign in with your work account.")
