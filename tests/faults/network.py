"""Hosts of their own on this machine: network namespaces on one bridge. Linux, as root."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

BRIDGE, US = "doorway0", "10.77.0.1"
HOSTS = ("doorway1", "doorway2", "doorway3", "doorway4")


@contextmanager
def network() -> Iterator[None]:
    """HOSTS are at 10.77.0.11 and so on, we at 10.77.0.1."""
    _ip("link", "add", BRIDGE, "type", "bridge")
    try:
        _ip("addr", "add", f"{US}/24", "dev", BRIDGE)
        _ip("link", "set", BRIDGE, "up")
        for name in HOSTS:
            _join(name)
        yield
    finally:
        for name in HOSTS:
            with suppress(subprocess.CalledProcessError):
                _ip("netns", "del", name)
        _ip("link", "del", BRIDGE)


def address(host: str) -> str:
    return f"10.77.0.{10 + int(host.removeprefix('doorway'))}"


def inside(host: str) -> list[str]:
    """What to put before a command that is to run on that host."""
    return ["ip", "netns", "exec", host]


@contextmanager
def reaching(host: str, port: int) -> Iterator[None]:
    """On that host, 127.0.0.1:`port` is ours: the app trusts a push service without TLS only there."""
    relay = [sys.executable, "-m", "tests.faults.relay"]
    theirs = subprocess.Popen([*inside(host), *relay, "127.0.0.1", str(port), US, str(port)])
    try:
        yield
    finally:
        theirs.kill()
        theirs.wait()


@contextmanager
def shown(port: int) -> Iterator[None]:
    """Our 127.0.0.1:`port` is open to the hosts at our address."""
    relay = [sys.executable, "-m", "tests.faults.relay", US, str(port), "127.0.0.1", str(port)]
    ours = subprocess.Popen(relay)
    try:
        yield
    finally:
        ours.kill()
        ours.wait()


def _join(name: str) -> None:
    _ip("netns", "add", name)
    _ip("link", "add", f"{name}a", "type", "veth", "peer", "name", "eth0", "netns", name)
    _ip("link", "set", f"{name}a", "master", BRIDGE, "up")
    _ip("-n", name, "addr", "add", f"{address(name)}/24", "dev", "eth0")
    for device in ("lo", "eth0"):
        _ip("-n", name, "link", "set", device, "up")


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True)
