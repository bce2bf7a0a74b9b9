"""The two doors on one port: POST /wpush/v2/<token> for senders, a WebSocket on / for browsers."""

import contextlib
import json
import socket
import struct
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from typing import TYPE_CHECKING, Any

from websockets.datastructures import Headers
from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import Protocol, Side
from websockets.server import ServerProtocol

from tests.push_service.answers import Answer
from tests.push_service.autopush import Conversation
from tests.push_service.checks import Refusal

if TYPE_CHECKING:
    from tests.push_service.service import PushService

MOST_READ = 1_000_000  # bytes of a request that we care to read before refusing it
RESET_ON_CLOSE = struct.pack("ii", 1, 0)  # SO_LINGER on, zero seconds: RST instead of FIN


class Listener(ThreadingHTTPServer):
    """The port, with a thread for each connection; `close` also ends what is open."""

    daemon_threads = True
    request_queue_size = 1024

    def __init__(self, service: "PushService") -> None:
        self.service = service
        self._open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", 0), Doors)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A sender that hangs up is no error of ours; anything else is printed."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)

    def close(self) -> None:
        self.shutdown()
        self.server_close()
        for connection in list(self._open):
            hang_up(connection)


class Doors(BaseHTTPRequestHandler):
    """One connection, in a thread of its own."""

    server: Listener
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        body = self.rfile.read(min(int(self.headers.get("Content-Length", 0)), MOST_READ))
        try:
            answer = self.server.service.post(self.path, self.headers, body)
        except Refusal as refusal:
            answer = _refused(refusal)
        self._give(answer)

    def do_GET(self) -> None:
        if self.path == "/" and not self.server.service.is_unplugged:
            self._converse()
        self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def _give(self, answer: Answer) -> None:
        is_closing = self.server.service.closing.wait(answer.wait)
        if answer.reset or is_closing:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
            self.close_connection = True
        elif answer.drip:
            self._drip(answer)
        else:
            self._send(answer.rendered())
        self.close_connection |= answer.raw is not None

    def _drip(self, answer: Answer) -> None:
        for byte in answer.rendered():
            self._send(bytes([byte]))
            if self.close_connection or self.server.service.closing.wait(answer.drip):
                return

    def _send(self, rendered: bytes) -> None:
        try:
            self.connection.sendall(rendered)
        except OSError:  # the sender had enough of us, which may be the point of the test
            self.close_connection = True

    def _converse(self) -> None:
        """Speak WebSocket on this connection until either side hangs up."""
        request = Request(self.path, Headers(self.headers.items()))
        self.connection.sendall(ServerProtocol().accept(request).serialize())
        wire = Wire(self.connection)
        conversation = Conversation(self.server.service, wire.say, lambda: hang_up(self.connection))
        with self.server.service.conversing(conversation) as listen:
            for message in wire.heard():
                listen(message)


class Wire:
    """JSON over one WebSocket whose opening handshake is done; any thread may say something."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._protocol = Protocol(Side.SERVER)
        self._lock = Lock()

    def say(self, message: dict[str, Any]) -> None:
        with self._lock:
            self._protocol.send_text(json.dumps(message).encode())
            self._flush()

    def heard(self) -> Iterator[dict[str, Any]]:
        """What the browser says, until it hangs up; binary frames are ignored, as autopush does."""
        while received := self._received():
            with self._lock:
                self._protocol.receive_data(received)
                events = self._protocol.events_received()
                self._flush()
            frames = [event for event in events if isinstance(event, Frame)]
            yield from (json.loads(bytes(f.data)) for f in frames if f.opcode is Opcode.TEXT)

    def _flush(self) -> None:
        for chunk in self._protocol.data_to_send():
            with contextlib.suppress(OSError):  # it hung up; `heard` ends by itself
                self._connection.sendall(chunk)

    def _received(self) -> bytes:
        try:
            return self._connection.recv(65536)
        except OSError:
            return b""


def hang_up(connection: socket.socket) -> None:
    """Wake whoever reads or writes there with an end of file."""
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def _refused(refusal: Refusal) -> Answer:
    problem = {"code": refusal.status, "errno": refusal.errno, "message": refusal.sentence}
    headers = {"Content-Type": "application/json"}
    if refusal.status == 401:
        headers["WWW-Authenticate"] = "vapid"
    return Answer(refusal.status, headers, json.dumps(problem).encode())
