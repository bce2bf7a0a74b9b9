"""`push check`: everything that pushes need, looked at in the order in which one would mend it."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from peewee import fn

from app import config, keys
from app.nudges import push_proof, push_reach
from app.nudges.models import Delivery, Heartbeat, Subscription
from app.nudges.push_proof import Finding

LATELY = timedelta(days=1)
REFUSALS = (400, 401, 403)


def run(settings: config.Config, now: datetime) -> Iterator[Finding]:
    """Every finding, as it is made; the clock shows `now`. Tries the push service of each device."""
    yield push_proof.subject(settings.vapid_subject)
    yield from _keys(settings.vapid_private_key, now)
    reached = list(push_reach.services(_stored(), settings.push_hosts))
    if not reached:
        yield Finding(True, "No device listens yet, so no push service was tried.")
    yield from (one.finding for one in reached)
    told = {one.host: one.told for one in reached if one.told}
    yield push_proof.clock(now, _written_at(settings), told)
    yield _refusals(now)


def _keys(private_pem: str, now: datetime) -> Iterator[Finding]:
    public = keys.vapid_public_key(private_pem) if keys.is_vapid_key(private_pem) else ""
    yield push_proof.key_pair(private_pem, public, now)
    if public:
        yield push_proof.encryption(private_pem)


def _stored() -> Iterable[str]:
    return (endpoint for (endpoint,) in Subscription.select(Subscription.endpoint).tuples())


def _written_at(settings: config.Config) -> list[datetime]:
    """When the keys were made, a worker last lived, a device last called in."""
    files = [one.stat().st_mtime for one in settings.instance_dir.glob("*key*")]
    rows = [
        Heartbeat.select(fn.MAX(Heartbeat.at)).scalar(),
        Subscription.select(fn.MAX(Subscription.confirmed_at)).scalar(),
    ]
    return [datetime.fromtimestamp(one, UTC) for one in files] + [at for at in rows if at]


def _refusals(now: datetime) -> Finding:
    """What push services said of us lately: they alone know whether they believe us."""
    lately = (Delivery.settled_at > now - LATELY) & Delivery.status.in_(REFUSALS)
    refused = Delivery.select().where(lately).count()
    if refused:
        mend = "Look at VAPID_SUBJECT and the clock, and whether the key was changed."
        what = "1 message" if refused == 1 else f"{refused} messages"
        return Finding(False, f"Push services refused {what} since yesterday. {mend}")
    return Finding(True, "No push service refused our key or our subject since yesterday.")
