"""Every setting, read once from the environment; refuses to start incomplete or unsafe."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from app import keys

UNROUTABLE = (  # RFC 6761, RFC 6762, and the domain of a private network
    *("localhost", "local", "invalid", "test", "internal"),
    *("example", "example.com", "example.net", "example.org"),
)


class ConfigError(Exception):
    """What is wrong with the settings, one sentence each: which, and what to do."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


@dataclass(frozen=True)
class Grant:
    """Who is in `group` at the organisation has `role` in the team called `team`."""

    group: str
    team: str
    role: str


@dataclass(frozen=True)
class Config:
    """The settings of this process. `base_url` is an origin, without a trailing slash.

    With less than `disk_free_mb` (1,000,000 bytes each) left for `instance_dir` it is not ready.
    """

    env: str
    instance_dir: Path
    database_url: str
    base_url: str
    secret_key: str
    vapid_private_key: str
    vapid_subject: str
    push_hosts: tuple[str, ...]
    trusted_proxies: int
    smtp_url: str = ""
    oidc_issuer: str = ""
    oidc_client_id: str = ""
    oidc_client_secret: str = ""
    oidc_groups: tuple[Grant, ...] = ()
    local_sign_in: bool = True
    metrics_token: str = ""
    disk_free_mb: int = 200
    retention_months: int = 24
    backup_dir: str = ""

    @property
    def is_development(self) -> bool:
        return self.env == "development"

    @property
    def is_local(self) -> bool:
        """Whether only this machine can open it."""
        return _is_local(urlsplit(self.base_url).hostname or "")

    @property
    def is_https(self) -> bool:
        return self.base_url.startswith("https://")


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
        push_hosts=tuple(host for host in environ.get("PUSH_HOSTS", "").split(",") if host),
        trusted_proxies=_whole_number(environ, "TRUSTED_PROXIES", faults),
        smtp_url=environ.get("SMTP_URL") or "",
        oidc_issuer=environ.get("OIDC_ISSUER") or "",
        oidc_client_id=environ.get("OIDC_CLIENT_ID") or "",
        oidc_client_secret=environ.get("OIDC_CLIENT_SECRET") or "",
        oidc_groups=_grants(environ.get("OIDC_GROUPS") or "", faults),
        local_sign_in=_is_on(environ, "LOCAL_SIGN_IN", faults),
        metrics_token=environ.get("METRICS_TOKEN") or "",
        disk_free_mb=_whole_number(environ, "DISK_FREE_MB", faults, 200),
        retention_months=_whole_number(environ, "RETENTION_MONTHS", faults, 24),
        backup_dir=environ.get("BACKUP_DIR", ""),
    )
    faults += _faults(config, port)
    if faults:
        raise ConfigError(faults)
    return config


def is_routable(subject: str) -> bool:
    """Whether the domain of a mailto: or https: URL may exist on the internet."""
    domain = urlsplit(subject).hostname or subject.rpartition("@")[2]
    return "." in domain and not f".{domain}".endswith(tuple(f".{one}" for one in UNROUTABLE))


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


def _grants(text: str, faults: list[str]) -> tuple[Grant, ...]:
    """“coaches=Ward 3:coach,staff=Ward 3:clinician”: group, team and role."""
    found = []
    for part in filter(None, (one.strip() for one in text.split(","))):
        group, _, place = part.partition("=")
        team, _, role = place.rpartition(":")
        if group.strip() and team.strip() and role.strip() in ("clinician", "coach", "admin"):
            found.append(Grant(group.strip(), team.strip(), role.strip()))
        else:
            faults.append(
                f"OIDC_GROUPS: “{part}” is not group=Team name:clinician, coach or admin."
            )
    return tuple(found)


def _faults(config: Config, port: str) -> list[str]:
    checks = (
        *(_env_fault, _url_fault, _database_fault, _secret_fault, _vapid_fault, _subject_fault),
        *(_smtp_fault, _oidc_fault, _issuer_fault, _local_fault),
        *(_metrics_fault, _retention_fault),
    )
    faults = [fault for check in checks if (fault := check(config))]
    if not (port.isdecimal() and 0 < int(port) < 65536):
        faults.append(f"PORT is “{port}”: give a number from 1 to 65535.")
    return faults


def _env_fault(config: Config) -> str:
    if config.env in ("production", "development"):
        return ""
    return f"DOORWAY_ENV is “{config.env}”: set it to production or development."


def _url_fault(config: Config) -> str:
    url = urlsplit(config.base_url)
    example = "such as https://doorway.your-hospital.org"
    if not config.base_url:
        return f"BASE_URL is missing: set it to the address people open, {example}."
    if url.scheme not in ("http", "https") or not url.netloc or url.path or url.query:
        return f"BASE_URL is “{config.base_url}”: give scheme and host only, {example}."
    if url.scheme == "http" and not _is_local(url.hostname or ""):
        return "BASE_URL starts with http: push and installing need https on other machines."
    return ""


def _database_fault(config: Config) -> str:
    if config.database_url.startswith(("sqlite:///", "postgresql://")):
        return ""
    return "DATABASE_URL must start with sqlite:/// or postgresql://."


def _secret_fault(config: Config) -> str:
    if len(config.secret_key) >= 32:
        return ""
    return "SECRET_KEY is too short: give 32 random characters or more, or leave it out."


def _vapid_fault(config: Config) -> str:
    if keys.is_vapid_key(config.vapid_private_key):
        return ""
    return "VAPID_PRIVATE_KEY is not a P-256 private key in PEM: leave it out and one is made."


def _subject_fault(config: Config) -> str:
    subject = config.vapid_subject
    example = "such as mailto:you@your-hospital.org, where push services can write to you"
    if not subject:
        return f"VAPID_SUBJECT is missing: set it to an address people read, {example}."
    if not subject.startswith(("mailto:", "https://")):
        return f"VAPID_SUBJECT must start with mailto: or https://, {example}."
    if not config.is_development and not is_routable(subject):
        return f"VAPID_SUBJECT has a domain nobody can reach: use a real one, {example}."
    return ""


def _smtp_fault(config: Config) -> str:
    url = urlsplit(config.smtp_url)
    if not config.smtp_url or (url.scheme in ("smtps", "smtp+starttls") and url.hostname):
        return ""
    if url.scheme == "smtp" and _is_local(url.hostname or ""):
        return ""
    return (
        "SMTP_URL must be smtps://user:password@host or smtp+starttls://…, "
        "and smtp:// to this machine only."
    )


def _oidc_fault(config: Config) -> str:
    parts = (config.oidc_issuer, config.oidc_client_id, config.oidc_client_secret)
    if all(parts) or not any((*parts, config.oidc_groups)):
        return ""
    return "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all three, or none."


def _issuer_fault(config: Config) -> str:
    url = urlsplit(config.oidc_issuer)
    is_safe = url.scheme == "https" or (url.scheme == "http" and _is_local(url.hostname or ""))
    if not config.oidc_issuer or (is_safe and url.hostname and not url.query):
        return ""
    return "OIDC_ISSUER must be the https address that the provider calls itself by."


def _local_fault(config: Config) -> str:
    if config.local_sign_in or config.oidc_issuer:
        return ""
    return "LOCAL_SIGN_IN is off, but OIDC_ISSUER is missing: then nobody could sign in."


def _metrics_fault(config: Config) -> str:
    if not config.metrics_token or len(config.metrics_token) >= 20:
        return ""
    return "METRICS_TOKEN is too short: give 20 random characters or more, or leave it out."


def _retention_fault(config: Config) -> str:
    if 12 <= config.retention_months <= 1200:
        return ""
    return "RETENTION_MONTHS must be 12 or more (a study needs its decisions), and 1200 at most."


def _is_local(host: str) -> bool:
    return host in ("localhost", "127.0.0.1", "::1")
