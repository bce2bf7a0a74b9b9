"""The only module that sends e-mail: one plain message, over the server that SMTP_URL names."""

import logging
import smtplib
import ssl
from email.message import EmailMessage
from threading import Thread
from urllib.parse import parse_qs, unquote, urlsplit

from app import config

log = logging.getLogger(__name__)

PATIENCE = 10  # seconds


def send_soon(to: str, subject: str, text: str) -> Thread:
    """Send in a thread of its own, so that how long it takes tells nobody whether it was sent."""
    thread = Thread(target=_send_or_say, args=(to, subject, text), daemon=True)
    thread.start()
    return thread


def send(to: str, subject: str, text: str) -> None:
    """Hand the message to the mail server. Raises OSError (smtplib's errors are such)."""
    url = urlsplit(config.current().smtp_url)
    message = EmailMessage()
    message["From"] = sender(config.current())
    message["To"] = to
    message["Subject"] = subject
    message.set_content(text)
    with _connect(url.scheme, url.hostname or "", url.port) as server:
        if url.scheme == "smtp+starttls":
            server.starttls(context=ssl.create_default_context())
        if url.username:
            server.login(unquote(url.username), unquote(url.password or ""))
        server.send_message(message)


def sender(settings: config.Config) -> str:
    """`?from=` of SMTP_URL, or doorway@ the host that people open."""
    given = parse_qs(urlsplit(settings.smtp_url).query).get("from")
    return given[0] if given else f"doorway@{urlsplit(settings.base_url).hostname}"


def _connect(scheme: str, host: str, port: int | None) -> smtplib.SMTP:
    if scheme == "smtps":
        context = ssl.create_default_context()
        return smtplib.SMTP_SSL(host, port or 465, timeout=PATIENCE, context=context)
    return smtplib.SMTP(host, port or 587, timeout=PATIENCE)


def _send_or_say(to: str, subject: str, text: str) -> None:
    try:
        send(to, subject, text)
    except (OSError, ValueError) as error:
        log.error("a letter was not sent: %s", type(error).__name__)
