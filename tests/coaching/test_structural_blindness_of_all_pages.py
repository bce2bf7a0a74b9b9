"""The law of privacy over every page: random teams, sharing and withdrawals, every kind of person, every
address of the URL map; no byte of what was not shared comes back."""

import re
from itertools import count
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from werkzeug.routing import Rule

from app.accounts.models import Membership, Person, Team
from app.coaching import needs, offers
from app.coaching.models import Need
from app.practice import aspirations, sharing
from app.practice.models import Moment, Plan
from app.practice.sharing import Offer, Shared
from tests.coaching.shares import NOON, counted, log_moment
from tests.conftest import add_person

TABLES = "moment|aspiration|plan|choice|dealt|decision|nudge|schedule|shift_check|asking"
UNSHARED = rf'(FROM|JOIN|INTO|UPDATE) "({TABLES})"'
# A person's own practice is read here for themselves; that it is nobody else's the bytes say.
OWN_ROOMS = ("today", "story", "practice", "start", "aspiration", "skills", "settings", "accounts")
OWN = (
    *OWN_ROOMS,
    "ownership",
    "decisions",
    "quiet",
    "practice_api",
    "asking_api",
    "nudges",
    "pwa",
    "health",
)
SAME_FOR_ALL = {
    "pwa.asset",
    "pwa.worker",
    "skills.library",
    "skills.skill",
    "skills.cards",
    "skills.evidence",
}
# What a step may do to one moment of one person.
STEPS = (
    "log",
    "coach",
    "team",
    "me",
    "delete",
    "offer",
    "agree",
    "decline",
    "words",
    "show",
    "hide",
    "need",
    "leave",
)
numbers = count()


class Ward:
    """Two teams, everybody in them, and every secret that is not shared just now, by whom it is."""

    def __init__(self) -> None:
        tag = next(numbers)
        self.teams = [Team.create(name=f"Ward {tag}-{side}") for side in "ab"]
        self.people = [
            add_person(f"Zz{word}{tag} Person", self.teams[n % 2], "clinician")
            for n, word in enumerate(("una", "duo", "tri", "qua"))
        ]
        self.coaches = [
            add_person(f"Coach{side}{tag} Lead", team, "coach")
            for side, team in zip("ab", self.teams, strict=True)
        ]
        self.admin = add_person(f"Admin{tag} Post", self.teams[0], "admin")
        self.moments: dict[str, SimpleNamespace] = {}
        self.hopes: dict[int, SimpleNamespace] = {}
        self.left: set[int] = set()

    def team_of(self, person: Person) -> Team:
        return self.teams[self.people.index(person) % 2]

    def step(self, act: str, who: int, which: int) -> None:
        person = self.people[who]
        own = [one for one in self.moments.values() if one.person == person]
        kept = own[which % len(own)] if own else None
        if act in ("offer", "agree", "decline"):
            self._huddle(act, person, kept)
        elif act in ("words", "show", "hide"):
            self._hope(act, person)
        elif act == "need":
            text = f"secretneed{next(numbers)}x"
            if person.id not in self.left:
                needs.ask(person, text, False, self.team_of(person), NOON, team_sees=False)
        elif act == "leave":
            from app.coaching import members

            if person.id not in self.left:
                members.remove(self.coaches[who % 2], self.team_of(person), person.id)
                self.left.add(person.id)
        elif act == "log" or kept is None:
            note = f"secretnote{next(numbers)}x"
            identity = log_moment(person, note=note, noticed=[f"chip{note}"])
            self.moments[identity] = SimpleNamespace(id=identity, person=person, note=note, rev=1)
        else:
            kept.rev += 1
            change = {"deleted": True, "share": "team"} if act == "delete" else {"share": act}
            log_moment(
                person,
                id=kept.id,
                rev=kept.rev,
                note=kept.note,
                noticed=[f"chip{kept.note}"],
                **change,
            )

    def secrets_from(self, reader: Person) -> list[str]:
        """What must not be in any page of theirs."""
        seen = []
        for one in self.moments.values():
            if one.person != reader and not self._may_read(reader, one):
                seen.append(one.note)
        for person, hope in self.hopes.items():
            is_coach = any(
                reader == coach and self.team_of(hope.person) == team
                for coach, team in zip(self.coaches, self.teams, strict=True)
            )
            shown = sharing.SharedAspiration.get_or_none(sharing.SharedAspiration.person == person)
            readable = {shown.text} if shown and is_coach else set()
            if hope.person != reader:
                seen += [text for text in hope.texts if text not in readable]
        for need in Need.select():
            of_team = (
                need.team in self.teams and reader == self.coaches[self.teams.index(need.team)]
            )
            if need.person != reader and not of_team:
                seen.append(need.text)
        return seen

    def _may_read(self, reader: Person, one: SimpleNamespace) -> bool:
        row = Shared.get_or_none(Shared.moment == one.id)
        if row is None:
            return False
        roles = {
            r.role
            for r in Membership.select().where(
                Membership.team == row.team, Membership.person == reader
            )
        }
        return "coach" in roles or ("clinician" in roles and row.rung == "team")

    def _huddle(self, act: str, person: Person, kept: SimpleNamespace | None) -> None:
        row = Shared.get_or_none(Shared.moment == kept.id) if kept else None
        if row is None:
            return
        if act == "offer":
            offers.ask(self.coaches[self.teams.index(row.team)], row.id, NOON)
        elif offer := Offer.get_or_none(Offer.shared == row):
            offers.answer(person, offer.id, act == "agree", kept.note, NOON)

    def _hope(self, act: str, person: Person) -> None:
        hope = self.hopes.setdefault(person.id, SimpleNamespace(person=person, texts=[]))
        if act == "words" or not hope.texts:
            hope.texts.append(f"secrethope{next(numbers)}x")
            aspirations.answer(person, hope.texts[-1])
        elif act == "show":
            sharing.show_aspiration(person, hope.texts[-1], NOON)
        else:
            sharing.hide_aspiration(person)


def addresses(app, ward: Ward) -> list[tuple[str, str]]:
    """(endpoint, address) of everything that can be opened, with ids that exist."""
    found = []
    with app.test_request_context():
        for rule in app.url_map.iter_rules():
            if "GET" in rule.methods and rule.endpoint not in SAME_FOR_ALL:
                found += [(rule.endpoint, address) for address in _filled(rule, ward)]
    teams = [f"?team={team.id}" for team in ward.teams]
    return found + [
        (name, address + team)
        for name, address in found
        if "/coach" in address or "/api/huddle" in address
        for team in teams
    ]


def _filled(rule: Rule, ward: Ward) -> list[str]:
    if not rule.arguments:
        return [rule.rule]
    ids = [one.id for one in ward.moments.values()]
    values = {
        "moment_id": ids,
        "slug": ["sit-down"],
        "code": ["AAAA"],
        "team_id": [t.id for t in ward.teams],
        "person_id": [one.id for one in ward.people],
    }
    address = rule.rule
    for name in rule.arguments:
        some = values.get(name, [1])
        address = re.sub(rf"<[^>]*\b{name}>", str(some[0] if some else 1), address)
    if "moment_id" in rule.arguments:
        return [re.sub(r"<[^>]*>", one, rule.rule) for one in ids]
    return [address]


steps = st.lists(
    st.tuples(st.sampled_from(STEPS), st.integers(0, 3), st.integers(0, 5)),
    min_size=12,
    max_size=24,
)


@settings(
    max_examples=5,
    phases=[Phase.explicit, Phase.generate],
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(taken=steps)
@pytest.mark.asvs("8.2.2")
def test_no_page_shows_anybody_a_byte_that_was_not_shared_with_them(app, signed_in, client, taken):
    ward = Ward()
    for step in taken:
        ward.step(*step)
    for reader in (*ward.people[:2], *ward.coaches, ward.admin, None):
        browser = signed_in(reader) if reader else client
        secrets = ward.secrets_from(reader) if reader else ward.secrets_from(ward.admin)
        for endpoint, address in addresses(app, ward):
            page = browser.get(address).data
            assert [one for one in secrets if one.encode() in page] == [], (endpoint, address)


def test_the_walk_reaches_the_coach_s_and_the_administrator_s_pages(app, database):
    walked = {address for _, address in addresses(app, Ward())}
    assert {
        "/coach",
        "/coach/huddle",
        "/api/huddle",
        "/coach/becoming",
        "/admin",
        "/admin/people",
        "/admin/support-links",
        "/team",
    } <= walked


def test_no_page_of_coaching_asks_a_table_of_unshared_practice(app, signed_in, database):
    ward = Ward()
    for act in ("log", "coach", "log", "team", "offer", "agree", "words", "show", "need"):
        ward.step(act, 0, 1)
    coached = [one for one in addresses(app, ward) if one[0].partition(".")[0] not in OWN]
    assert len(coached) > 10
    for reader in (ward.coaches[0], ward.people[2], ward.admin):
        browser = signed_in(reader)
        for _, address in coached:
            with counted() as sent:
                browser.get(address)
            assert [sql for sql in sent if re.search(UNSHARED, sql)] == [], address


@pytest.mark.parametrize("table", [Moment, Plan])
def test_the_walk_would_notice_a_page_that_reads_practice(app, signed_in, monkeypatch, table):
    ward = Ward()
    ward.step("log", 0, 0)

    def leak():
        return str([m.note for m in Moment.select()] if table is Moment else list(table.select()))

    monkeypatch.setitem(app.view_functions, "coaching.review", leak)
    browser = signed_in(ward.coaches[0])
    with counted() as sent:
        page = browser.get("/coach").text
    assert [sql for sql in sent if re.search(UNSHARED, sql)]
    assert table is Plan or any(one in page for one in ward.secrets_from(ward.coaches[0]))
