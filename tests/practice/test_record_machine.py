"""Any order of sending, resending, changing and undoing, by two people, against a plain dict."""

from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from app.accounts.models import Membership, Person, Team
from app.practice import record, revs
from app.practice.models import Moment
from app.practice.sharing import Shared
from tests.practice.phone import NOON, moment

IDS = [record.moment_id_for(number) for number in range(1, 4)]
KEPT = ("skill", "outcome", "noticed", "note", "share", "rev", "deleted")

items = st.fixed_dictionaries(
    {
        "id": st.sampled_from(IDS),
        "rev": st.integers(1, 5),
        "outcome": st.sampled_from(["worked", "tried", "no_chance"]),
        "share": st.sampled_from(["me", "coach", "team"]),
        "note": st.sampled_from(["", "a", "b"]),
        "deleted": st.booleans(),
    }
).map(lambda changes: moment(**changes))
poisons = st.sampled_from(
    [{"skill": "no-such-skill"}, {"note": "x" * 141}, {"rev": 0}, {"note": "Saw Mrs Jones."}]
).map(lambda spoilt: moment(**spoilt))
either = st.sampled_from([0, 1])


class Phones(RuleBasedStateMachine):
    """Two people of one team whose phones use the same ids."""

    def __init__(self) -> None:
        super().__init__()
        team = Team.create(name=f"Team {Team.select().count()}")
        self.people = [self.add(team, number) for number in (0, 1)]
        self.model: dict[tuple[int, str], dict[str, Any]] = {}

    def add(self, team: Team, number: int) -> Person:
        person = Person.create(name="P", sign_in_name=f"{team.name} {number}")
        Membership.create(person=person, team=team, role="clinician")
        return person

    @rule(who=either, sent=st.lists(items, max_size=4))
    def send(self, who: int, sent: list[dict[str, Any]]) -> None:
        self.send_batch(who, sent)

    def send_batch(self, who: int, sent: list[dict[str, Any]]) -> list[record.Result]:
        results = record.record(self.people[who], sent, NOON, NOON)
        for item, result in zip(sent, results, strict=True):
            if item["id"] not in IDS:  # a poison item
                continue
            known = self.model.get((who, item["id"]))
            is_new = known is None or item["rev"] > known["rev"]
            assert result.status == ("accepted" if is_new else "duplicate")
            if is_new:
                said = item | (record.UNDONE if item["deleted"] else {})
                self.model[who, item["id"]] = {name: said[name] for name in KEPT}
        return results

    @rule(who=either, sent=st.lists(items, max_size=3), at=st.integers(0, 3), poison=poisons)
    def send_with_a_poison_item(
        self, who: int, sent: list[dict[str, Any]], at: int, poison: dict[str, Any]
    ) -> None:
        """The bad one is named, with its field; the others are stored as if it were not there."""
        results = self.send_batch(who, [*sent[:at], poison, *sent[at:]])
        [refused] = [one for one in results if one.status == "rejected"]
        assert refused.id == poison["id"]
        assert refused.error

    @rule(who=either, batches=st.lists(st.lists(items, max_size=3), max_size=3))
    def replay(self, who: int, batches: list[list[dict[str, Any]]]) -> None:
        """Batches that overlap, then all of them again, the last first."""
        for batch in [*batches, *reversed(batches)]:
            self.send(who, batch)

    @rule(
        who=either, moment_id=st.sampled_from(IDS), share=st.sampled_from(["me", "coach", "team"])
    )
    def share(self, who: int, moment_id: str, share: str) -> None:
        self.change(who, moment_id, share=share)

    @rule(who=either, moment_id=st.sampled_from(IDS))
    def undo(self, who: int, moment_id: str) -> None:
        self.change(who, moment_id, **record.UNDONE)

    def change(self, who: int, moment_id: str, **changes: Any) -> None:
        known = self.model.get((who, moment_id))
        assert record.revise(self.people[who], moment_id, NOON, **changes) == (known is not None)
        if known:
            known.update(changes, rev=revs.following(known["rev"], NOON))

    @invariant()
    def each_person_has_what_the_model_has(self) -> None:
        rows = Moment.select().where(Moment.person.in_(self.people))
        stored = {
            (self.who(row.person_id), row.id): {name: getattr(row, name) for name in KEPT}
            for row in rows
        }
        assert stored == self.model

    @invariant()
    def others_see_just_what_is_shared_and_not_deleted(self) -> None:
        rows = Shared.select().where(Shared.person.in_(self.people))
        shown = {(self.who(row.person_id), row.moment): (row.rung, row.note) for row in rows}
        assert len(shown) == len(rows)
        assert shown == {
            key: (kept["share"], kept["note"])
            for key, kept in self.model.items()
            if kept["share"] != "me" and not kept["deleted"]
        }

    def who(self, person_id: int) -> int:
        return [person.id for person in self.people].index(person_id)


@pytest.mark.usefixtures("database")
def test_the_highest_rev_of_its_owner_stands_whatever_the_order_of_arrival():
    run_state_machine_as_test(
        Phones,
        settings=settings(
            max_examples=40,
            stateful_step_count=15,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
