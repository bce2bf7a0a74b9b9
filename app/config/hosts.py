"""Which host names lead to this machine, and which can lead anywhere at all; pure."""

import re
from urllib.parse import urlsplit

UNROUTABLE = (  # RFC 6761, RFC 6762, and the domain of a private network
    *("localhost", "local", "invalid", "test", "internal"),
    *("example", "example.com", "example.net", "example.org"),
)

HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[::1\])(?::[1-9][0-9]{0,4})?", re.ASCII)


def is_host(text: str) -> bool:
    """Whether it is a host's name in small letters, perhaps with a port, and nothing else."""
    return bool(HOST.fullmatch(text))


def is_this_machine(host: str) -> bool:
    return host in ("localhost", "127.0.0.1", "::1")


def is_routable(subject: str) -> bool:
    """Whether the domain of a mailto: or https: URL may exist on the internet."""
    domain = urlsplit(subject).hostname or subject.rpartition("@")[2]
    return "." in domain and not f".{domain}".endswith(tuple(f".{one}" for one in UNROUTABLE))
