"""How fast one process sends, without and with the time that real push services take to answer."""

from bench import crowd, senders
from bench.figure import show
from bench.floor import floor
from bench.sink import Sink

REAL_ANSWER = 0.05  # seconds


def run(size: int) -> None:
    """Sends `size` messages; slow peers send fewer."""
    _at_once(size)
    _late(size)


def _at_once(size: int) -> None:
    with Sink() as sink:
        browsers = crowd.browsers(size, sink)
        few = browsers[: max(20, size // 4)]
        ours = senders.ours(browsers, sink.host)
        show("fan-out, node web-push", ours.rate, senders.node_web_push(few).rate, "messages/s")
        peer = senders.pywebpush_with_a_session(few)
        show("fan-out, pywebpush with a session", ours.rate, peer.rate, "messages/s")
        show("fan-out, the floor", ours.cost, floor(size, sink.host).cost, "CPU µs/message")


def _late(size: int) -> None:
    with Sink(REAL_ANSWER) as sink:
        browsers = crowd.browsers(size, sink)
        ours = senders.ours(browsers, sink.host)
        peer = senders.webpush_in_threads(browsers[: max(64, size // 4)])
        show("50 ms answers, webpush + requests in 64 threads", ours.rate, peer.rate, "messages/s")
