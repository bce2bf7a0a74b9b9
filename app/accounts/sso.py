"""The one module that talks to the organisation's sign-in (OpenID Connect Core 1.0, by Authlib)."""

import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from flask import Flask, current_app

from app.config import Config

log = logging.getLogger(__name__)

# offline_access asks for a refresh token: with it we notice that somebody left.
SCOPE = "openid profile email offline_access"
PATIENCE = 5  # seconds
# What requests and Authlib raise when there is no answer, or none that can be read.
UNREACHABLE_ERRORS = (OSError, RuntimeError, ValueError, KeyError)


class Untrusted(Exception):
    """The answer is not one to believe, or none came."""


class Refusal(Enum):
    """Why there is no new refresh token."""

    REFUSED = "refused"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True)
class Account:
    """Who somebody is at their organisation, as it says itself."""

    issuer: str
    subject: str
    name: str
    suggested: str
    groups: frozenset[str]
    authenticated_at: datetime | None
    refresh_token: str | None


def install(app: Flask, config: Config) -> None:
    """Know the organisation's sign-in, if there is one; nothing is asked of it before it is used."""
    if not config.oidc_issuer:
        return
    from authlib.integrations.flask_client import OAuth  # a tenth of a second; most need it not

    app.extensions["doorway_sso"] = OAuth(app).register(
        "sso",
        client_id=config.oidc_client_id,
        client_secret=config.oidc_client_secret,
        server_metadata_url=f"{config.oidc_issuer.rstrip('/')}/.well-known/openid-configuration",
        client_kwargs={
            "scope": SCOPE,
            "code_challenge_method": "S256",
            "default_timeout": PATIENCE,
        },
    )


def go(back: str, **more: Any) -> Any:
    """A redirect to the organisation's sign-in, which leads `back`; state, nonce and PKCE wait in the
    cookie. Raises Untrusted."""
    try:
        _check_issuer()
        return _client().authorize_redirect(back, **more)
    except UNREACHABLE_ERRORS as error:
        raise Untrusted from error


def come_back() -> Account:
    """Who came back with this request. Raises Untrusted."""
    from authlib.integrations.base_client import OAuthError
    from joserfc.errors import JoseError

    try:
        _check_issuer()
        token = _client().authorize_access_token(claims_options=_claims_options())
        claims = token["userinfo"]
        return _account(claims | _more(token, claims), token.get("refresh_token"))
    except (*UNREACHABLE_ERRORS, OAuthError, JoseError) as error:
        log.warning("single sign-on failed: %s", type(error).__name__)
        raise Untrusted from error


def read(id_token: str, nonce: str) -> dict[str, Any]:
    """The claims of an ID token: signed by the issuer, for us, for this nonce. Raises JoseError."""
    claims = _client().parse_id_token(
        {"id_token": id_token, "access_token": ""}, nonce, _claims_options()
    )
    return dict(claims)


def refresh(refresh_token: str) -> str | Refusal:
    """The refresh token that follows this one. REFUSED means that the organisation said no."""
    from authlib.integrations.base_client import OAuthError

    try:
        _check_issuer()
        token = _client().fetch_access_token(
            grant_type="refresh_token",
            refresh_token=refresh_token,
            scope=None,  # as granted, which may be less than we asked for
        )
    except OAuthError as error:
        log.warning("a refresh was answered with %s", error.error)
        return Refusal.REFUSED if error.error == "invalid_grant" else Refusal.UNREACHABLE
    except (*UNREACHABLE_ERRORS, Untrusted):
        return Refusal.UNREACHABLE
    return str(token.get("refresh_token") or refresh_token)


def _client() -> Any:
    return current_app.extensions["doorway_sso"]


def _check_issuer() -> None:
    """The provider must call itself exactly what we were told (OpenID Connect Discovery 4.3)."""
    if _client().load_server_metadata().get("issuer") != _config().oidc_issuer:
        raise Untrusted


def _claims_options() -> dict[str, Any]:
    return {
        "iss": {"essential": True, "value": _config().oidc_issuer},
        "aud": {"essential": True, "value": _config().oidc_client_id},
    }


def _more(token: dict[str, Any], claims: dict[str, Any]) -> dict[str, Any]:
    """What the provider tells only when asked again, about the same subject."""
    if "groups" in claims or not _client().server_metadata.get("userinfo_endpoint"):
        return {}
    more = dict(_client().userinfo(token=token))
    return more if more.get("sub") == claims["sub"] else {}


def _account(claims: dict[str, Any], refresh_token: str | None) -> Account:
    groups = claims.get("groups") or []
    suggested = claims.get("preferred_username") or claims.get("email") or ""
    seconds = claims.get("auth_time")
    return Account(
        issuer=claims["iss"],
        subject=claims["sub"],
        name=str(claims.get("name") or suggested or "New colleague"),
        suggested=str(suggested),
        groups=frozenset(groups if isinstance(groups, list) else [groups]),
        authenticated_at=datetime.fromtimestamp(seconds, UTC) if seconds else None,
        refresh_token=refresh_token,
    )


def _config() -> Config:
    config: Config = current_app.config["DOORWAY"]
    return config
