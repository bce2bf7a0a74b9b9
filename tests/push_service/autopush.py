"""Firefox's WebSocket conversation with its push service, one JSON object per message.

https://github.com/mozilla-services/autopush-rs/blob/master/autoconnect/autoconnect-common/src/protocol.rs
"""

import base64
import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tests.push_service.checks import unpadded
from tests.push_service.mailbox import Mailbox, Message

if TYPE_CHECKING:
    from tests.push_service.service import PushService

Json = dict[str, Any]


class Conversation:
    """One connected browser; `send` takes one JSON object, `receive` answers one."""

    def __init__(
        self, service: "PushService", send: Callable[[Json], None], hang_up: Callable[[], None]
    ) -> None:
        self.service = service
        self.send = send
        self.hang_up = hang_up
        self.browser = ""

    def receive(self, message: Json) -> None:
        kind = message.get("messageType", "ping")
        answer = getattr(self, f"_on_{kind}", None)
        if answer:
            answer(message)

    def deliver(self, mailbox: Mailbox, message: Message) -> None:
        self.send(
            {
                "messageType": "notification",
                "channelID": mailbox.channel,
                "version": message.version,
                "data": base64.urlsafe_b64encode(message.body).decode().rstrip("="),
                "headers": {"encoding": message.headers["Content-Encoding"]},
            }
        )

    def _on_ping(self, message: Json) -> None:
        self.send({})

    def _on_hello(self, message: Json) -> None:
        # Another uaid than the browser's own would make it drop every subscription.
        self.browser = message.get("uaid") or uuid.uuid4().hex
        self.send(
            {"messageType": "hello", "uaid": self.browser, "status": 200}
            | {"use_webpush": True, "broadcasts": {}}
        )
        self.service.connect(self)

    def _on_register(self, message: Json) -> None:
        mailbox = self.service.open_mailbox(
            unpadded(message["key"]), self.browser, message["channelID"]
        )
        self._reply(message, pushEndpoint=mailbox.endpoint)

    def _on_unregister(self, message: Json) -> None:
        for mailbox in self.service.mailboxes_of(self.browser, message["channelID"]):
            mailbox.is_gone = True
        self._reply(message)

    def _on_ack(self, message: Json) -> None:
        for update in message["updates"]:
            for mailbox in self.service.mailboxes_of(self.browser, update["channelID"]):
                mailbox.acknowledge(update["version"], update["code"])

    def _on_nack(self, message: Json) -> None:
        for mailbox in self.service.mailboxes_of(self.browser):
            if message["version"] in {one.version for one in mailbox.accepted}:
                mailbox.refuse_to_show(message["version"], message["code"])

    def _reply(self, message: Json, **more: str) -> None:
        same = {name: message[name] for name in ("messageType", "channelID")}
        self.send({**same, "status": 200, **more})
