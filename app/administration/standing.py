"""How the installation is set up, in words, without its secrets. Pure."""

from dataclasses import dataclass

from app.accounts.sessions import ABSOLUTE, IDLE, IDLE_OF_LEADERS
from app.config import Config

FACTORS = {
    "off": "Whoever wants one",
    "leaders": "Coaches and administrators, before their pages open",
    "everybody": "Everybody",
}


@dataclass(frozen=True)
class Setting:
    """`name` is what to change in the environment; `value` never holds a secret."""

    name: str
    what: str
    value: str


def settings(config: Config) -> list[Setting]:
    """What the environment has set, as far as it is nobody's secret."""
    is_file = config.database_url.startswith("sqlite")
    groups = ", ".join(f"{one.group} → {one.team}: {one.role}" for one in config.oidc_groups)
    return [
        Setting("BASE_URL", "The address people open", config.base_url),
        Setting("OIDC_ISSUER", "Signing in with a work account", config.oidc_issuer or "Off"),
        Setting("OIDC_GROUPS", "Roles that groups give", groups or "None"),
        Setting("LOCAL_SIGN_IN", "Passkeys and passwords", "On" if config.local_sign_in else "Off"),
        Setting("TWO_FACTORS", "Passkeys for", FACTORS[config.two_factors]),
        Setting(
            "BREACHED_PASSWORDS",
            "Passwords known from breaches",
            "Refused" if config.breached_passwords else "A list of common ones only",
        ),
        Setting("SMTP_URL", "E-mail from Doorway", "On" if config.smtp_url else "Off"),
        Setting("VAPID_SUBJECT", "Whom push services write to", config.vapid_subject),
        Setting("PUSH_HOSTS", "Further push services", ", ".join(config.push_hosts) or "None"),
        Setting("DATABASE_URL", "The database", "SQLite, one file" if is_file else "PostgreSQL"),
        Setting("TRUSTED_PROXIES", "Proxies in front", str(config.trusted_proxies)),
        Setting("DOORWAY_ENV", "What it runs as", config.env),
    ]


def lasting(config: Config) -> list[str]:
    """How long things are kept by themselves."""
    return [
        f"Somebody who is not heard from is signed out after {IDLE.days} days,"
        f" a coach or an administrator after {IDLE_OF_LEADERS.seconds // 3600} hours,"
        f" and everybody after {ABSOLUTE.days} days.",
        f"What was decided about nudges, messages of coaches and the log of acts go after"
        f" {config.retention_months} months (RETENTION_MONTHS).",
        "What people practise, write and share is kept until they erase it themselves.",
    ]
