"""What the settings are, once read: plain values that nothing changes."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from app.config import hosts


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
    two_factors: str = "off"
    breached_passwords: str = ""
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
        return hosts.is_this_machine(urlsplit(self.base_url).hostname or "")

    @property
    def is_https(self) -> bool:
        return self.base_url.startswith("https://")
