"""Ways to send the same messages: ours, and what people would use instead."""

import json
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from threading import local

import requests
from py_vapid import Vapid
from pywebpush import webpush
from webpush import WebPush, WebPushSubscription

from app import keys
from app.nudges.gateway.sender import Gateway
from app.nudges.outcomes import Result
from bench import crowd
from bench.crowd import BODY, Browser
from bench.figure import Run, clocked

THREADS = 64
WARM_UP = 512  # connections are kept from pass to pass, so they are made before the clock starts
NODE = Path(__file__).with_name("web_push.mjs")


def ours(browsers: list[Browser], host: str) -> Run:
    """`gateway.rounds`, one thread."""
    gateway = Gateway(crowd.PRIVATE, f"mailto:{crowd.SUBJECT}", (host,))
    messages = [crowd.message(number, one) for number, one in enumerate(browsers)]
    list(gateway.rounds(messages[:WARM_UP]))
    results: list[Result] = []
    run = clocked(
        len(browsers),
        lambda: results.extend(one.result for round in gateway.rounds(messages) for one in round),
    )
    assert results == [Result.SENT] * len(browsers), "not all were sent"
    return run


def pywebpush_with_a_session(browsers: list[Browser]) -> Run:
    """PyPI's pywebpush, one after the other, on one kept connection."""
    vapid = Vapid.from_pem(crowd.PRIVATE.encode())
    with requests.Session() as session:

        def send() -> None:
            for one in browsers:
                keys_of = {"p256dh": one.p256dh, "auth": one.auth}
                webpush(
                    {"endpoint": one.endpoint, "keys": keys_of},
                    BODY.decode(),
                    vapid_private_key=vapid,
                    vapid_claims={"sub": f"mailto:{crowd.SUBJECT}"},
                    ttl=600,
                    requests_session=session,
                )

        return clocked(len(browsers), send)


def webpush_in_threads(browsers: list[Browser]) -> Run:
    """The `webpush` library as its page shows it, and requests, in 64 threads with a session each."""
    pusher = WebPush(
        private_key=crowd.PRIVATE.encode(),
        public_key=crowd.public_pem(),
        subscriber=crowd.SUBJECT,
        ttl=600,
    )
    of_this_thread = local()

    def send(one: Browser) -> int:
        if not hasattr(of_this_thread, "session"):
            of_this_thread.session = requests.Session()
        to = {"endpoint": one.endpoint, "keys": {"p256dh": one.p256dh, "auth": one.auth}}
        made = pusher.get(BODY, WebPushSubscription(**to))
        session: requests.Session = of_this_thread.session
        return session.post(
            one.endpoint, data=made.encrypted, headers=dict(made.headers)
        ).status_code

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(send, browsers[:THREADS]))
        statuses: list[int] = []
        run = clocked(len(browsers), lambda: statuses.extend(pool.map(send, browsers)))
    assert statuses == [201] * len(browsers), "not all were sent"
    return run


def node_web_push(browsers: list[Browser]) -> Run:
    """npm's web-push with 50 in flight on kept connections."""
    node = shutil.which("node")
    assert node, "node runs web-push"
    job = {
        "browsers": [asdict(one) for one in browsers],
        "body": BODY.decode(),
        "subject": f"mailto:{crowd.SUBJECT}",
        "publicKey": keys.vapid_public_key(crowd.PRIVATE),
        "privateKey": crowd.private_number(),
    }
    said = subprocess.run(
        [node, NODE], input=json.dumps(job), capture_output=True, text=True, check=True
    )
    return Run(**json.loads(said.stdout))
