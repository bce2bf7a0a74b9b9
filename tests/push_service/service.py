"""The push service itself: who subscribed, who is connected, and what becomes of a POST."""

import contextlib
import secrets
import time
from collections.abc import Callable, Iterator
from email.message import Message as Headers
from threading import Condition, Event, RLock, Thread
from typing import Any, Self, TypeVar

from tests.push_service.answers import Answer
from tests.push_service.autopush import Conversation, Json
from tests.push_service.checks import LONGEST_TTL, Refusal, check_request, unpadded
from tests.push_service.device import Device
from tests.push_service.doors import Listener
from tests.push_service.mailbox import Attempt, Mailbox, Message, versions

T = TypeVar("T")
PATH = "/wpush/v2/"


class PushService:
    """A push service on a free loopback port, running from construction to `close`.

    `clock` gives POSIX seconds; it dates messages and judges `exp`.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self.mailboxes: dict[str, Mailbox] = {}
        self.is_unplugged = False
        self.closing = Event()
        self._conversations: list[Conversation] = []
        self._changed = Condition(RLock())
        self._listener = Listener(self)
        Thread(target=self._listener.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def port(self) -> int:
        return int(self._listener.server_port)

    @property
    def host(self) -> str:
        """As PUSH_HOSTS wants it."""
        return f"127.0.0.1:{self.port}"

    @property
    def origin(self) -> str:
        """What `aud` must be."""
        return f"http://{self.host}"

    def subscribe(self, vapid_public_key: str) -> Device:
        """A subscription without a browser, made with this application server key (base64url)."""
        return Device(self.open_mailbox(unpadded(vapid_public_key)))

    def mailbox(self, endpoint: str) -> Mailbox:
        """The mailbox behind an endpoint that a browser was given."""
        return self.mailboxes[endpoint.removeprefix(self.origin + PATH)]

    def wait_for(self, condition: Callable[[], T], seconds: float = 10) -> T:
        """The first truthy value of `condition`, asked again after all that happens here."""
        with self._changed:
            value = self._changed.wait_for(condition, seconds)
            assert value, f"waited {seconds} s in vain"
            return value

    def wait_for_messages(self, mailbox: Mailbox, count: int = 1) -> list[Message]:
        """What the mailbox accepted, once that is at least `count` messages."""
        self.wait_for(lambda: len(mailbox.accepted) >= count)
        return list(mailbox.accepted)

    @contextlib.contextmanager
    def unplugged(self) -> Iterator[None]:
        """Meanwhile no browser is connected; senders notice nothing."""
        self.is_unplugged = True
        for conversation in list(self._conversations):
            conversation.hang_up()
        self.wait_for(lambda: not self._conversations)
        yield
        self.is_unplugged = False

    def close(self) -> None:
        self.closing.set()
        self._listener.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    # For the doors.

    def post(self, path: str, headers: Headers, body: bytes) -> Answer:
        """Take or turn away one POST; raises Refusal. Every attempt on a mailbox is noted."""
        mailbox = self.mailboxes.get(path.removeprefix(PATH))
        if mailbox is None:
            raise Refusal(404, 102, "no such subscription")
        try:
            answer = self._judge(mailbox, headers, body)
        except Refusal as refusal:
            self._note(mailbox, refusal.status, headers, body, refusal.sentence)
            raise
        self._note(mailbox, answer.status, headers, body)
        return answer

    @contextlib.contextmanager
    def conversing(self, conversation: Conversation) -> Iterator[Callable[[Json], None]]:
        """Meanwhile the browser is connected; yields what to call with each of its messages."""

        def listen(message: Json) -> None:
            with self._changed:
                conversation.receive(message)
                self._changed.notify_all()

        try:
            yield listen
        finally:
            self._disconnect(conversation)

    # For a conversation.

    def connect(self, conversation: Conversation) -> None:
        """The browser said hello: everything it has not acknowledged goes out, again."""
        self._conversations.append(conversation)
        for mailbox in self.mailboxes_of(conversation.browser):
            for message in mailbox.deliverable(self.clock()):
                conversation.deliver(mailbox, message)

    def open_mailbox(
        self, key: bytes, browser: str | None = None, channel: str | None = None
    ) -> Mailbox:
        token = secrets.token_urlsafe(24)
        mailbox = Mailbox(token, self.origin + PATH + token, key, browser, channel)
        self.mailboxes[token] = mailbox
        return mailbox

    def mailboxes_of(self, browser: str, channel: str | None = None) -> list[Mailbox]:
        return [
            mailbox
            for mailbox in self.mailboxes.values()
            if mailbox.browser == browser and channel in (None, mailbox.channel)
        ]

    def _judge(self, mailbox: Mailbox, headers: Headers, body: bytes) -> Answer:
        check_request(headers, body, self.origin, mailbox.key, self.clock())
        if mailbox.is_gone:
            raise Refusal(410, 106, "the browser unsubscribed")
        answer = mailbox.answers.next()
        if answer is None or answer.accepts:
            message = self._accept(mailbox, headers, body)
            return answer or self._created(message)
        return answer

    def _accept(self, mailbox: Mailbox, headers: Headers, body: bytes) -> Message:
        now = self.clock()
        ttl = min(int(headers["TTL"]), LONGEST_TTL)
        message = Message(next(versions), now, now + ttl, headers, body)
        with self._changed:
            mailbox.keep(message)
            for conversation in self._conversations:
                if conversation.browser == mailbox.browser:
                    conversation.deliver(mailbox, message)
        return message

    def _created(self, message: Message) -> Answer:
        ttl = str(round(message.expires - message.at))
        return Answer(201, {"Location": f"{self.origin}/m/{message.version}", "TTL": ttl})

    def _note(
        self, mailbox: Mailbox, status: int, headers: Headers, body: bytes, sentence: str = ""
    ) -> None:
        with self._changed:
            mailbox.attempts.append(Attempt(self.clock(), status, headers, body, sentence))
            self._changed.notify_all()

    def _disconnect(self, conversation: Conversation) -> None:
        with self._changed:
            if conversation in self._conversations:
                self._conversations.remove(conversation)
            self._changed.notify_all()
