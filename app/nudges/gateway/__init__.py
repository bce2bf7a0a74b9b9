"""Posts encrypted messages to push services; the only place that knows `webpush` and `pycurl`."""

from collections.abc import Iterable, Iterator
from threading import local
from typing import TYPE_CHECKING

from app import config
from app.nudges.gateway.sealed import Message
from app.nudges.outcomes import Outcome

if TYPE_CHECKING:
    from app.nudges.gateway.sender import Gateway

__all__ = ["Message", "rounds"]


def rounds(messages: Iterable[Message]) -> Iterator[list[Outcome]]:
    """Send `messages`, taken as they can go out; one outcome for each, in lists of what came at once."""
    return _gateway().rounds(messages)


_of_this_thread = local()


def _gateway() -> "Gateway":
    """This thread's sender, with this process's settings."""
    from app.nudges.gateway.sender import Gateway  # with libcurl: 6 MB that few web processes need

    settings = config.current()
    if getattr(_of_this_thread, "settings", None) is not settings:
        _of_this_thread.settings = settings
        _of_this_thread.gateway = Gateway(
            settings.vapid_private_key, settings.vapid_subject, settings.push_hosts
        )
    gateway: Gateway = _of_this_thread.gateway
    return gateway
