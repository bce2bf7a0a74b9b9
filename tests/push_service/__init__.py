"""A push service for tests: real sockets, Firefox's protocol on one side, RFC 8030 on the other."""

from tests.push_service.answers import Answer, Answers
from tests.push_service.device import Device
from tests.push_service.mailbox import Mailbox, Message
from tests.push_service.service import PushService

__all__ = ["Answer", "Answers", "Device", "Mailbox", "Message", "PushService"]
