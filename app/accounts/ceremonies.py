"""The passkey ceremonies (WebAuthn Level 3, sections 7.1 and 7.2); the one module that knows `webauthn`.

The user must be verified, by face, finger or code: then a passkey is two factors in one (ASVS 6.3.3).
"""

import hmac
from dataclasses import dataclass
from urllib.parse import urlsplit

import webauthn
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from app import clock, config
from app.accounts import challenges, names, passkeys
from app.accounts.models import Passkey, Person

VERIFIED = UserVerificationRequirement.REQUIRED
# A key without a memory for accounts will do: its owner types the sign-in name first.
SELECTION = AuthenticatorSelectionCriteria(
    resident_key=ResidentKeyRequirement.PREFERRED, user_verification=VERIFIED
)
PATIENCE = 300_000  # milliseconds a phone may take
MALFORMED = (WebAuthnException, ValueError, KeyError, TypeError, AttributeError)


class Refused(Exception):
    """Not an answer that this passkey could have given to us, now, for this."""


@dataclass(frozen=True)
class NewPasskey:
    """A passkey that proved to be there; bytes as base64url."""

    credential_id: str
    public_key: str
    user_handle: str
    sign_count: int


def options_to_join(name: str, sign_in_name: str) -> str:
    """What the browser needs to make a first passkey, as JSON."""
    handle = passkeys.new_handle()
    return _to_make(challenges.issue("join", None, handle), name, sign_in_name, handle, [])


def options_to_add(person: Person) -> str:
    """What the browser needs to make a further passkey, as JSON; none where there is one already."""
    mine = passkeys.of(person)
    handle = mine[0].user_handle if mine else passkeys.new_handle()
    challenge = challenges.issue("add", person, handle)
    return _to_make(challenge, person.name, person.sign_in_name, handle, mine)


def options_to_sign_in(sign_in_name: str = "") -> str:
    """What the browser needs to sign in, as JSON. Without a name, the phone offers whom it knows.

    With one, its passkeys are listed; a name without any gets a made-up one, always the same, so that
    nobody can find out who has an account (section 14.6.2).
    """
    listed = _ids_for(names.normal(sign_in_name)) if sign_in_name.strip() else []
    return _to_use(challenges.issue("signin"), listed)


def options_to_confirm(person: Person) -> str:
    """What the browser needs for `person` to prove that they are there, as JSON."""
    listed = [one.credential_id for one in passkeys.of(person)]
    return _to_use(challenges.issue("confirm", person), listed)


def read_new(answer: str, purpose: str, person: Person | None = None) -> NewPasskey:
    """The passkey that `answer` (JSON from the browser) made, for `join` or `add`. Raises Refused."""
    try:
        challenge, handle = challenges.consume(answer, purpose, person)
        made = webauthn.verify_registration_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=_rp_id(),
            expected_origin=_origin(),
            require_user_verification=True,
        )
    except (*MALFORMED, challenges.Stale) as error:
        raise Refused from error
    key = bytes_to_base64url(made.credential_public_key)
    return NewPasskey(bytes_to_base64url(made.credential_id), key, handle, made.sign_count)


def signed_by(answer: str, purpose: str, person: Person | None = None) -> Passkey:
    """The passkey, with its person, that gave `answer`, for `signin` or `confirm`. Raises Refused.

    A counter that did not grow means that the key was copied, and is refused (section 6.1.1).
    """
    try:
        challenge, _ = challenges.consume(answer, purpose, person)
        passkey, handle = _named(answer)
        used = webauthn.verify_authentication_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=_rp_id(),
            expected_origin=_origin(),
            credential_public_key=base64url_to_bytes(passkey.public_key),
            credential_current_sign_count=passkey.sign_count,
            require_user_verification=True,
        )
    except (*MALFORMED, challenges.Stale) as error:
        raise Refused from error
    is_theirs = handle in (None, passkey.user_handle) and person in (None, passkey.person)
    if not is_theirs or not passkeys.count_use(passkey, used.new_sign_count, clock.now()):
        raise Refused
    return passkey


def _named(answer: str) -> tuple[Passkey, str | None]:
    """The passkey that `answer` names, and whose it says it is. Raises Refused for a stranger's."""
    credential = webauthn.helpers.parse_authentication_credential_json(answer)
    passkey = passkeys.find(bytes_to_base64url(credential.raw_id))
    if passkey is None:
        raise Refused
    handle = credential.response.user_handle
    return passkey, bytes_to_base64url(handle) if handle else None


def _ids_for(sign_in_name: str) -> list[str]:
    person = Person.get_or_none(Person.sign_in_name == sign_in_name)
    mine = [one.credential_id for one in passkeys.of(person)] if person else []
    return mine or [_made_up(sign_in_name)]


def _made_up(sign_in_name: str) -> str:
    key = config.current().secret_key.encode()
    text = f"passkey of {sign_in_name}".encode("utf-8", "replace")
    return bytes_to_base64url(hmac.digest(key, text, "sha256"))


def _to_make(
    challenge: bytes, name: str, sign_in_name: str, handle: str, known: list[Passkey]
) -> str:
    options = webauthn.generate_registration_options(
        rp_id=_rp_id(),
        rp_name="Doorway",
        user_id=base64url_to_bytes(handle),
        user_name=sign_in_name,
        user_display_name=name,
        challenge=challenge,
        timeout=PATIENCE,
        authenticator_selection=SELECTION,
        exclude_credentials=_descriptors([one.credential_id for one in known]),
    )
    return webauthn.options_to_json(options)


def _to_use(challenge: bytes, listed: list[str]) -> str:
    options = webauthn.generate_authentication_options(
        rp_id=_rp_id(),
        challenge=challenge,
        timeout=PATIENCE,
        allow_credentials=_descriptors(listed),
        user_verification=VERIFIED,
    )
    return webauthn.options_to_json(options)


def _descriptors(ids: list[str]) -> list[PublicKeyCredentialDescriptor]:
    return [PublicKeyCredentialDescriptor(id=base64url_to_bytes(one)) for one in ids]


def _rp_id() -> str:
    return urlsplit(_origin()).hostname or ""


def _origin() -> str:
    return config.current().base_url
