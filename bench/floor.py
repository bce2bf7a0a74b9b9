"""The least that any sender must compute for a message: OpenSSL's share, and the socket's.

A key pair, one ECDH, the symmetric part of RFC 8291, and the bytes of a request through a socket,
32 requests to a write. Nothing is parsed, chosen or remembered.
"""

import hmac
import os
import socket

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bench.crowd import BODY
from bench.figure import Run, clocked

AT_ONCE = 32
CURVE, ECDH = ec.SECP256R1(), ec.ECDH()
OURS = ec.generate_private_key(CURVE)
THEIRS = ec.generate_private_key(CURVE).public_key()


def floor(count: int, host: str) -> Run:
    """The floor for `count` messages to the push service at `host`."""
    name, _, port = host.rpartition(":")
    with socket.create_connection((name, int(port))) as line:
        return clocked(count, lambda: _send(count, host, line))


def _send(count: int, host: str, line: socket.socket) -> None:
    for begun in range(0, count, AT_ONCE):
        requests = [_request(host) for _ in range(min(AT_ONCE, count - begun))]
        line.sendall(b"".join(requests))
        answered = 0
        while answered < len(requests):
            answered += line.recv(65536).count(b"HTTP/1.1 201")


def _request(host: str) -> bytes:
    ec.generate_private_key(CURVE)
    body = _sealed(OURS.exchange(ECDH, THEIRS))
    head = (
        f"POST /floor HTTP/1.1\r\nHost: {host}\r\nTTL: 600\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def _sealed(secret: bytes) -> bytes:
    for _ in range(5):  # two extractions and three expansions
        secret = hmac.digest(secret, b"as long as the real thing", "sha256")
    sealed: bytes = AESGCM(secret[:16]).encrypt(secret[16:28], BODY, None)
    return os.urandom(86) + sealed
