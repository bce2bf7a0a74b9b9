"""Posts encrypted messages to push services; the only place that knows `webpush` and `pycurl`."""

from collections.abc import Iterable, Iterator
from itertools import chain
from threading import local

from app import config
from app.nudges.gateway.sealed import Message
from app.nudges.gateway.sender import Gateway
from app.nudges.outcomes import Outcome

__all__ = ["Gateway", "Message", "rounds", "send_all"]


def send_all(messages: Iterable[Message]) -> Iterator[Outcome]:
    """Send `messages`, taken as they can go out; one outcome for each, as it comes."""
    return chain.from_iterable(rounds(messages))


def rounds(messages: Iterable[Message]) -> Iterator[list[Outcome]]:
    """As `send_all`, in lists of what came at once: worth one transaction each."""
    return _gateway().rounds(messages)


_of_this_thread = local()


def _gateway() -> Gateway:
    """This thread's sender, with this process's settings."""
    settings = config.current()
    if getattr(_of_this_thread, "settings", None) is not settings:
        _of_this_thread.settings = settings
        _of_this_thread.gateway = Gateway(
            settings.vapid_private_key, settings.vapid_subject, settings.push_hosts
        )
    gateway: Gateway = _of_this_thread.gateway
    return gateway
