"""Reads the environment, the only place that does; refuses what is incomplete or unsafe."""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from app import keys
from app.config import faults as checks
from app.config.values import Config, ConfigError, Grant


@cache
def current() -> Config:
    """The settings of this process, read from its environment at the first call."""
    return load(os.environ)


def load(environ: Mapping[str, str]) -> Config:
    """Settings from `environ`; missing keys are made once in INSTANCE_DIR. Raises ConfigError."""
    instance = Path(environ.get("INSTANCE_DIR") or "instance").absolute()
    env = environ.get("DOORWAY_ENV") or "production"
    port = environ.get("PORT") or "8000"
    faults: list[str] = []
    try:
        keys.ensure_private_folder(instance)
    except (OSError, keys.UnsafeFolder) as error:
        raise ConfigError([f"INSTANCE_DIR: {error}"]) from error
    config = Config(
        env=env,
        instance_dir=instance,
        database_url=environ.get("DATABASE_URL") or f"sqlite:///{instance}/doorway.db",
        base_url=(environ.get("BASE_URL") or _local_url(env, port)).rstrip("/"),
        secret_key=environ.get("SECRET_KEY") or keys.secret_key(instance),
        vapid_private_key=environ.get("VAPID_PRIVATE_KEY") or keys.vapid_private_key(instance),
        vapid_subject=environ.get("VAPID_SUBJECT") or _local_subject(env),
        push_hosts=tuple(one.casefold() for one in _entries(environ, "PUSH_HOSTS", faults)),
        trusted_proxies=_whole_number(environ, "TRUSTED_PROXIES", faults),
        smtp_url=environ.get("SMTP_URL") or "",
        oidc_issuer=environ.get("OIDC_ISSUER") or "",
        oidc_client_id=environ.get("OIDC_CLIENT_ID") or "",
        oidc_client_secret=environ.get("OIDC_CLIENT_SECRET") or "",
        oidc_groups=_grants(_entries(environ, "OIDC_GROUPS", faults), faults),
        local_sign_in=_is_on(environ, "LOCAL_SIGN_IN", faults),
        two_factors=(environ.get("TWO_FACTORS") or "off").casefold(),
        breached_passwords=environ.get("BREACHED_PASSWORDS") or "",
        metrics_token=environ.get("METRICS_TOKEN") or "",
        disk_free_mb=_whole_number(environ, "DISK_FREE_MB", faults, 200),
        retention_months=_whole_number(environ, "RETENTION_MONTHS", faults, 24),
        backup_dir=environ.get("BACKUP_DIR", ""),
    )
    faults += checks.of(config, port)
    if faults:
        raise ConfigError(faults)
    return config


def _local_url(env: str, port: str) -> str:
    return f"http://localhost:{port}" if env == "development" else ""


def _local_subject(env: str) -> str:
    return "mailto:doorway@localhost" if env == "development" else ""


def _whole_number(
    environ: Mapping[str, str], name: str, faults: list[str], default: int = 0
) -> int:
    text = environ.get(name) or str(default)
    if text.isdecimal():
        return int(text)
    faults.append(f"{name} is “{text}”: give a whole number, 0 or more.")
    return 0


def _is_on(environ: Mapping[str, str], name: str, faults: list[str]) -> bool:
    text = (environ.get(name) or "on").casefold()
    if text not in ("on", "off"):
        faults.append(f"{name} is “{text}”: set it to on or off.")
    return text != "off"


def _entries(environ: Mapping[str, str], name: str, faults: list[str]) -> list[str]:
    """What stands between the commas, without the spaces around it."""
    text = environ.get(name)
    found = [one.strip() for one in text.split(",")] if text else []
    if "" in found:
        faults.append(f"{name} has an empty entry: put one comma between two, none at the end.")
    return [one for one in found if one]


def _grants(entries: list[str], faults: list[str]) -> tuple[Grant, ...]:
    """“coaches=Ward 3:coach”, “staff=Ward 3:clinician”: group, team and role."""
    found = []
    for part in entries:
        group, _, place = part.partition("=")
        team, _, role = place.rpartition(":")
        if group.strip() and team.strip() and role.strip() in ("clinician", "coach", "admin"):
            found.append(Grant(group.strip(), team.strip(), role.strip()))
        else:
            faults.append(
                f"OIDC_GROUPS: “{part}” is not group=Team name:clinician, coach or admin."
            )
    return tuple(found)
