"""Whether the push services of our devices can be reached from this machine, and what time they have.

Only the host is used and shown; what follows it in a device's address is a secret.
"""

import socket
import ssl
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, HTTPException

from app.nudges import endpoints
from app.nudges.push_proof import Finding

PATIENCE = 5  # seconds


@dataclass(frozen=True)
class Reached:
    """One push service: what was found, and the time it says it is, if it answered."""

    host: str
    finding: Finding
    told: datetime | None = None


class Unreachable(Exception):
    """Why a push service cannot be reached, as the end of a sentence."""


def services(stored: Iterable[str], push_hosts: Collection[str]) -> Iterator[Reached]:
    """Each push service among the `stored` endpoints, tried once; `push_hosts` is PUSH_HOSTS."""
    devices: Counter[str] = Counter()
    an_endpoint: dict[str, str] = {}
    for endpoint in stored:
        host = endpoints.host_of(endpoint)
        devices[host] += 1
        an_endpoint.setdefault(host, endpoint)
    for host, count in sorted(devices.items()):
        yield _tried(host, an_endpoint[host], count, push_hosts)


def _tried(host: str, endpoint: str, count: int, push_hosts: Collection[str]) -> Reached:
    whose = "1 device" if count == 1 else f"{count} devices"
    if not endpoints.is_allowed(endpoint, push_hosts):
        mend = "Add it to PUSH_HOSTS if you trust it."
        return Reached(
            host, Finding(False, f"{host} ({whose}) is not a push service known. {mend}")
        )
    try:
        told = _date(endpoint, endpoints.may_be_local(endpoint, push_hosts))
    except Unreachable as why:
        return Reached(host, Finding(False, f"{host} ({whose}) cannot be reached: {why}."))
    return Reached(host, Finding(True, f"{host} ({whose}) is allowed and answers."), told)


def _date(endpoint: str, may_be_local: bool) -> datetime | None:
    """What the service answers to a bare question for `/`; any answer will do."""
    scheme, _, _ = endpoint.partition("://")
    host = endpoints.host_of(endpoint)
    name, port = _parts(host, 443 if scheme == "https" else 80)
    address = _address(name, port, may_be_local)
    try:
        with socket.create_connection((address, port), PATIENCE) as plain:
            line = _secured(plain, name) if scheme == "https" else plain
            asking = HTTPConnection(host, timeout=PATIENCE)
            asking.sock = line
            asking.request("HEAD", "/")
            said = asking.getresponse().headers.get("Date")
            asking.close()
    except ssl.SSLError as fault:
        raise Unreachable(f"its certificate is not believed ({fault.reason})") from fault
    except (OSError, HTTPException) as fault:
        raise Unreachable(f"no answer on port {port}") from fault
    return _read(said)


def _address(name: str, port: int, may_be_local: bool) -> str:
    """The address of `name` that a message would go to. Raises Unreachable."""
    try:
        found = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)
    except OSError as fault:
        raise Unreachable("its name cannot be looked up") from fault
    addresses = [str(one[4][0]) for one in found]
    fit = [one for one in addresses if may_be_local or endpoints.is_public(one)]
    if not fit:
        raise Unreachable("its name leads to an address that is not on the open internet")
    return fit[0]


def _secured(plain: socket.socket, name: str) -> ssl.SSLSocket:
    return ssl.create_default_context().wrap_socket(plain, server_hostname=name)


def _parts(host: str, usual_port: int) -> tuple[str, int]:
    name, colon, port = host.rpartition(":")
    if colon and port.isdecimal():
        return name.strip("[]"), int(port)
    return host.strip("[]"), usual_port


def _read(date: str | None) -> datetime | None:
    try:
        at = parsedate_to_datetime(date or "")
    except ValueError:
        return None
    return at if at.tzinfo else None
