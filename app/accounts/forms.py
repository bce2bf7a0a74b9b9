"""What may be typed to join, to sign in and to hand over; pure."""

from collections.abc import Callable
from typing import Annotated

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    StringConstraints,
    ValidationInfo,
    field_validator,
)

from app.accounts import names, passwords, zones
from app.validation import Body, FormModel


def _name(text: str) -> str:
    return _without(names.name_fault, names.one_line(text))


def _sign_in_name(text: str) -> str:
    return _without(lambda name: name and names.sign_in_name_fault(name), names.normal(text))


def _zone(text: str) -> str:
    # A script fills it in, so a person could not mend it: what is unknown stays open until asked.
    return text if zones.is_zone(text) else "UTC"


Name = Annotated[str, AfterValidator(_name)]
# Passwords are taken exactly as typed, spaces included (ASVS 6.2.8).
Password = Annotated[str, StringConstraints(strip_whitespace=False)]


# What the browser says a passkey answered, as JSON; an attestation is a few kilobytes at most.
PasskeyAnswer = Annotated[str, Field(max_length=20_000)]


class JoinForm(FormModel):
    """A new account, with a passkey or a password. An empty `sign_in_name` asks for one made from
    the name."""

    name: Name
    sign_in_name: Annotated[str, AfterValidator(_sign_in_name)] = ""
    passkey: PasskeyAnswer = ""
    password: Password
    zone: Annotated[str, AfterValidator(_zone)] = "UTC"

    @field_validator("password")
    @classmethod
    def _password(cls, password: str, info: ValidationInfo) -> str:
        if info.data.get("passkey"):
            return ""
        sign_in_name = info.data.get("sign_in_name", "")
        return _without(lambda text: passwords.fault(text, sign_in_name), password)


class NewcomerBody(Body):
    """Who is about to join with a passkey; `code` is the invitation's."""

    code: Annotated[str, Field(max_length=100)]
    name: Name
    sign_in_name: Annotated[str, AfterValidator(_sign_in_name)] = ""


class WhoBody(Body):
    """Whose passkey is wanted; empty for whoever the phone knows."""

    sign_in_name: Annotated[str, Field(max_length=200)] = ""


class SignInForm(FormModel):
    sign_in_name: Annotated[str, Field(min_length=1, max_length=200), AfterValidator(names.normal)]
    password: Annotated[Password, Field(min_length=1)]
    passkey: str = ""
    shared: bool = False
    next: str = ""


class PasskeyForm(FormModel):
    """Signing in or confirming by passkey; what else stood in the form does not count."""

    passkey: Annotated[PasskeyAnswer, Field(min_length=1)]
    sign_in_name: str = ""
    password: Password = ""
    shared: bool = False
    next: str = ""


class ConfirmForm(FormModel):
    password: Annotated[Password, Field(min_length=1)]
    passkey: str = ""
    next: str = ""


class AddPasskeyForm(FormModel):
    passkey: Annotated[PasskeyAnswer, Field(min_length=1)]
    next: str = ""


class PasskeyNameForm(FormModel):
    name: Annotated[str, BeforeValidator(names.one_line), Field(min_length=1, max_length=60)]


class MailForm(FormModel):
    sign_in_name: Annotated[str, Field(min_length=1, max_length=200), AfterValidator(names.normal)]


class CodeForm(FormModel):
    code: Annotated[str, Field(min_length=1, max_length=40)]
    shared: bool = False


def _without(fault_in: Callable[[str], str], text: str) -> str:
    fault = fault_in(text)
    if fault:
        raise ValueError(fault)
    return text
