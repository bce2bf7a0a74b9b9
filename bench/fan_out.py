"""How fast one process sends, without and with the time that real push services take to answer."""

from statistics import median

from bench import crowd, senders
from bench.figure import Run, show
from bench.floor import floor
from bench.sink import Sink

USUAL = 6000  # messages
REAL_ANSWER = 0.05  # seconds
ROUNDS = 3  # ours and the peers take turns, so that a busy moment hits all of them


def run(size: int) -> None:
    """Sends `size` messages a round; slow peers send a part of them."""
    _at_once(size)
    _late(size)


def _at_once(size: int) -> None:
    with Sink() as sink:
        browsers = crowd.browsers(size, sink)
        few = browsers[: max(20, size // 4)]
        ours, node, python, least = [], [], [], []
        for _ in range(ROUNDS):
            ours.append(senders.ours(browsers, sink.host))
            node.append(senders.node_web_push(few))
            python.append(senders.pywebpush_with_a_session(few))
            least.append(floor(size, sink.host))
    show("fan-out / node web-push", _rate(ours), _rate(node), "messages/s")
    show("fan-out / pywebpush with a session", _rate(ours), _rate(python), "messages/s")
    show("fan-out / the floor", _cost(ours), _cost(least), "CPU µs/message")


def _late(size: int) -> None:
    with Sink(REAL_ANSWER) as sink:
        browsers = crowd.browsers(size, sink)
        few = browsers[: max(senders.THREADS, size // 4)]
        ours, threads = [], []
        for _ in range(ROUNDS):
            ours.append(senders.ours(browsers, sink.host))
            threads.append(senders.webpush_in_threads(few))
    peer = "webpush + requests in 64 threads"
    show(f"fan-out, 50 ms answers / {peer}", _rate(ours), _rate(threads), "messages/s")


def _rate(runs: list[Run]) -> float:
    return median(one.rate for one in runs)


def _cost(runs: list[Run]) -> float:
    return median(one.cost for one in runs)
