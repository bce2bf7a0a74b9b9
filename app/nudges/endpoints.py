"""Which addresses we may post to, so that nobody points our sender at something else. Pure.

Only the push services that browsers use, by exact name or below a dot; https on its own port; no
user information. What the operator adds in PUSH_HOSTS (`host` or `host:port`) is trusted too, and
plain http only for an address of this machine listed there with its port.
"""

import re
from collections.abc import Collection
from ipaddress import ip_address, ip_network

HOSTS = ("fcm.googleapis.com",)
DOMAINS = ("push.services.mozilla.com", "push.apple.com", "notify.windows.com")
CHROMIUM = re.compile(r"jmt\d{1,4}\.google\.com")
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")

# Stricter than RFC 3986, so that no two parsers can read one endpoint differently.
SHAPE = re.compile(
    r"(?P<scheme>https?)://"
    r"(?P<host>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[::1\])"
    r"(?::(?P<port>[1-9][0-9]{0,4}))?"
    r"(?P<path>/[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)",
    re.ASCII,
)
LONGEST = 2048

OPEN_IPV6 = ip_network("2000::/3")  # all that IANA gives out; so no IPv4 address in disguise
NOT_PUBLIC = [
    ip_network("2002::/16"),  # 6to4
    ip_network("2001::/32"),  # Teredo
    ip_network("192.88.99.0/24"),  # 6to4 relays
    ip_network("100.64.0.0/10"),  # carrier-grade NAT
]


def is_allowed(endpoint: str, extra_hosts: Collection[str] = ()) -> bool:
    """Whether `endpoint` is a push service's; `extra_hosts` is PUSH_HOSTS."""
    found = SHAPE.fullmatch(endpoint) if len(endpoint) <= LONGEST else None
    if not found:
        return False
    host, port = found["host"], found["port"]
    is_listed = (f"{host}:{port}" if port else host) in extra_hosts
    if found["scheme"] == "http":
        return is_listed and port is not None and host in LOOPBACK
    return is_listed or (port in (None, "443") and (_is_known(host) or host in extra_hosts))


def host_of(endpoint: str) -> str:
    """`host` or `host:port` of an allowed endpoint; safe to log, unlike its path."""
    return endpoint.partition("://")[2].partition("/")[0]


def origin_of(endpoint: str) -> str:
    """What the VAPID token's `aud` must be (RFC 8292 §2), with any port but the usual one."""
    scheme, _, _ = endpoint.partition("://")
    usual_port = ":443" if scheme == "https" else ":80"
    return f"{scheme}://{host_of(endpoint).removesuffix(usual_port)}"


def may_be_local(endpoint: str, extra_hosts: Collection[str] = ()) -> bool:
    """Whether the operator listed this very address of this machine."""
    host = host_of(endpoint)
    return host in extra_hosts and host.rpartition(":")[0] in LOOPBACK


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet."""
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if ip.version == 6 and ip not in OPEN_IPV6:
        return False
    return ip.is_global and not ip.is_multicast and not any(ip in block for block in NOT_PUBLIC)


def _is_known(host: str) -> bool:
    is_below = any(host.endswith(f".{domain}") for domain in DOMAINS)
    return host in HOSTS or host in DOMAINS or is_below or bool(CHROMIUM.fullmatch(host))
