"""Sending as to real push services: HTTP/2 over TLS, many messages on few connections."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from app import keys
from app.nudges.gateway import Message
from app.nudges.gateway.sender import Gateway
from app.nudges.outcomes import Result
from tests.push_service import PushService

PRIVATE = keys._new_vapid_key()
SUBJECT = "mailto:doorway@clinic.org"
SERVER = Path(__file__).parent / "http2_service.mjs"


class Service:
    """The HTTP/2 push service, and what it was asked."""

    def __init__(self, certificate: Path, key: Path) -> None:
        node = shutil.which("node")
        assert node, "node runs the HTTP/2 service"
        self._process = subprocess.Popen(
            [node, SERVER, certificate, key], stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout
        self._said = self._process.stdout
        self.host = f"127.0.0.1:{self._said.readline().strip()}"

    def requests(self) -> list[dict]:
        """All requests so far; ends the service."""
        self.close()
        return [json.loads(line) for line in self._said]

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    _certify(certificate, key)
    running = Service(certificate, key)
    yield running
    running.close()


@pytest.fixture
def gateway(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Gateway:
    """A gateway that believes the service's certificate."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
    return Gateway(PRIVATE, SUBJECT, (service.host,))


def message(service: Service, push_service: PushService, key: int, path: str = "x") -> Message:
    device = push_service.subscribe(keys.vapid_public_key(PRIVATE))
    endpoint = f"https://{service.host}/{path}"
    return Message(key, endpoint, device.p256dh, device.auth, b"{}", 60, "high", f"t{key}")


def send(gateway: Gateway, messages: list[Message]) -> dict[int, Result]:
    return {one.key: one.result for round in gateway.rounds(messages) for one in round}


def test_many_messages_share_few_connections(gateway, service, push_service):
    messages = [message(service, push_service, key) for key in range(200)]
    assert set(send(gateway, messages).values()) == {Result.SENT}
    asked = service.requests()
    assert len(asked) == 200
    assert len({one["session"] for one in asked}) <= 8
    assert {one["urgency"] for one in asked} == {"high"}


def test_one_silent_answer_does_not_hold_up_its_connection(gateway, service, push_service):
    paths = ["silent", "gone", *["x"] * 20]
    messages = [message(service, push_service, key, path) for key, path in enumerate(paths)]
    outcomes = send(gateway, messages)
    assert outcomes.pop(0) is Result.UNKNOWN
    assert outcomes.pop(1) is Result.GONE
    assert set(outcomes.values()) == {Result.SENT}


def test_a_service_whose_certificate_is_not_believed_is_sent_nothing(service, push_service):
    distrustful = Gateway(PRIVATE, SUBJECT, (service.host,))
    assert send(distrustful, [message(service, push_service, 1)]) == {1: Result.RETRY}
    assert service.requests() == []


def _certify(certificate: Path, key: Path) -> None:
    """A certificate for 127.0.0.1 that signs itself."""
    secret, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    here = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    builder = x509.CertificateBuilder(
        name, name, secret.public_key(), 1, now - timedelta(days=1), now + timedelta(days=1)
    )
    signed = builder.add_extension(here, critical=False).sign(secret, hashes.SHA256())
    certificate.write_bytes(signed.public_bytes(Encoding.PEM))
    key.write_bytes(secret.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
