"""What is incomplete or unsafe in the settings: each a sentence that says which, and what to do."""

from pathlib import Path
from urllib.parse import urlsplit

from app import keys
from app.config import hosts
from app.config.values import Config


def of(config: Config, port: str) -> list[str]:
    checks = (
        *(_env_fault, _url_fault, _database_fault, _secret_fault, _vapid_fault, _subject_fault),
        *(_push_fault, _smtp_fault, _oidc_fault, _issuer_fault, _local_fault),
        *(_factors_fault, _breached_fault, _metrics_fault, _retention_fault),
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
    if url.scheme == "http" and not hosts.is_this_machine(url.hostname or ""):
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
    if not config.is_development and not hosts.is_routable(subject):
        return f"VAPID_SUBJECT has a domain nobody can reach: use a real one, {example}."
    return ""


def _push_fault(config: Config) -> str:
    wrong = next((one for one in config.push_hosts if not hosts.is_host(one)), None)
    if wrong is None:
        return ""
    example = "push.your-hospital.org or 127.0.0.1:8899"
    return f"PUSH_HOSTS: “{wrong}” is not a host: write its name, or name:port, such as {example}."


def _smtp_fault(config: Config) -> str:
    url = urlsplit(config.smtp_url)
    if not config.smtp_url or (url.scheme in ("smtps", "smtp+starttls") and url.hostname):
        return ""
    if url.scheme == "smtp" and hosts.is_this_machine(url.hostname or ""):
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
    is_safe = url.scheme == "https" or (
        url.scheme == "http" and hosts.is_this_machine(url.hostname or "")
    )
    if not config.oidc_issuer or (is_safe and url.hostname and not url.query):
        return ""
    return "OIDC_ISSUER must be the https address that the provider calls itself by."


def _local_fault(config: Config) -> str:
    if config.local_sign_in or config.oidc_issuer:
        return ""
    return "LOCAL_SIGN_IN is off, but OIDC_ISSUER is missing: then nobody could sign in."


def _factors_fault(config: Config) -> str:
    if config.two_factors in ("off", "leaders", "everybody"):
        return ""
    return f"TWO_FACTORS is “{config.two_factors}”: set it to off, leaders or everybody."


def _breached_fault(config: Config) -> str:
    source, url = config.breached_passwords, urlsplit(config.breached_passwords)
    is_safe = url.scheme == "https" or (
        url.scheme == "http" and hosts.is_this_machine(url.hostname or "")
    )
    if not source or (is_safe and url.hostname) or Path(source).is_dir():
        return ""
    return "BREACHED_PASSWORDS must be a folder of range files, or the https address of a range service."


def _metrics_fault(config: Config) -> str:
    if not config.metrics_token or len(config.metrics_token) >= 20:
        return ""
    return "METRICS_TOKEN is too short: give 20 random characters or more, or leave it out."


def _retention_fault(config: Config) -> str:
    if 12 <= config.retention_months <= 1200:
        return ""
    return "RETENTION_MONTHS must be 12 or more (a study needs its decisions), and 1200 at most."
