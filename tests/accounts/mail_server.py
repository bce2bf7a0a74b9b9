"""A real SMTP server (RFC 5321) in a thread: it takes letters and keeps them."""

import queue
import socketserver
from threading import Thread


class MailServer(socketserver.ThreadingTCPServer):
    """Listens on a free loopback port; `letters` holds (recipient, whole message)."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Talk)
        self.letters: queue.Queue[tuple[str, str]] = queue.Queue()
        Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.server_address[1]}?from=doorway@clinic.org"

    def close(self) -> None:
        self.shutdown()
        self.server_close()


class _Talk(socketserver.StreamRequestHandler):
    server: MailServer

    def handle(self) -> None:
        to = ""
        self._say("220 letters of the tests")
        for line in self.rfile:
            verb = line.decode().strip().upper()
            if verb.startswith("RCPT"):
                to = line.decode().partition("<")[2].partition(">")[0]
            if verb == "DATA":
                self._say("354 go on")
                self.server.letters.put((to, self._message()))
            if verb == "QUIT":
                return self._say("221 bye")
            self._say("250 fine")

    def _message(self) -> str:
        lines = iter(self.rfile.readline, b".\r\n")
        return b"".join(line.removeprefix(b".") for line in lines).decode()

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())
