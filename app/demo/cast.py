"""Who plays in the demo: fourteen clinicians, each with their hours and what they hope to be."""

from dataclasses import dataclass
from datetime import time
from zoneinfo import ZoneInfo

from app.accounts.hours import ClinicHours, Window

ZONE = ZoneInfo("Europe/London")
TEAM = "Riverside Clinic (demo)"
BECOMING = "A clinic where everybody who comes in leaves having been heard."

COACH = ("Cora Template", "demo-coach")
ADMIN = ("Adam Standin", "demo-admin")

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


@dataclass(frozen=True)
class Clinician:
    """One made-up person, who joined `late` weeks after the team began. `hopes`: oldest first."""

    name: str
    sign_in_name: str
    hours: ClinicHours
    hopes: tuple[str, ...]
    late: int = 0


def _clinic(*days: int, start: int = 9, end: int = 17, visit: int = 20) -> ClinicHours:
    windows = (Window(day, time(start), time(end), visit_minutes=visit) for day in days)
    return ClinicHours(tuple(windows), nudges=1)


def _ward(*days: int, start: time, end: time, times: tuple[time, ...], nudges: int) -> ClinicHours:
    return ClinicHours(tuple(Window(day, start, end, times=times) for day in days), nudges)


def _days(*days: int) -> ClinicHours:
    chosen = (time(10, 15), time(14, 30), time(17))
    return _ward(*days, start=time(7), end=time(19, 30), times=chosen, nudges=2)


def _nights(*days: int) -> ClinicHours:
    chosen = (time(22, 30), time(2), time(5, 30))
    return _ward(*days, start=time(20, 45), end=time(7, 15), times=chosen, nudges=3)


CLINICIANS = (
    Clinician(
        "Ana Example",
        "demo-clinician",
        _clinic(MON, TUE, WED, THU, FRI),
        ("Someone who listens.", "Someone who sits down and listens, also on the full days."),
    ),
    Clinician(
        "Ben Sample",
        "demo-ben",
        _clinic(MON, TUE, THU, start=8, end=16),
        ("The one who explains things so that they can be used at home.",),
    ),
    Clinician(
        "Chidi Fable",
        "demo-chidi",
        _days(MON, WED, FRI),
        ("Calm, and never in more of a hurry than the patient.",),
    ),
    Clinician(
        "Divya Specimen",
        "demo-divya",
        _clinic(TUE, WED, FRI, visit=30),
        ("Kind, also when it is hard.", "Kind and clear, also when it is hard."),
    ),
    Clinician(
        "Elif Notional",
        "demo-elif",
        _nights(SUN, MON, TUE),
        ("A steady voice at three in the morning.",),
    ),
    Clinician(
        "Femi Pretend",
        "demo-femi",
        _clinic(MON, WED, THU, FRI, start=10, end=18),
        ("Someone who sees the person before the problem.",),
    ),
    Clinician(
        "Grace Fiction",
        "demo-grace",
        _days(TUE, THU, SAT),
        ("The nurse I would want for my own mother.",),
        late=2,
    ),
    Clinician(
        "Hiro Placeholder",
        "demo-hiro",
        _clinic(MON, TUE, WED, THU),
        ("Curious about every person who comes in.",),
    ),
    Clinician(
        "Ines Invented",
        "demo-ines",
        _nights(WED, THU, FRI),
        ("Gentle with people who cannot sleep.",),
        late=3,
    ),
    Clinician(
        "Jamal Imaginary",
        "demo-jamal",
        _clinic(MON, THU, FRI, visit=40),
        ("Somebody who makes the exercises feel possible.",),
    ),
    Clinician(
        "Kaia Madeup",
        "demo-kaia",
        _clinic(TUE, WED, THU, start=8, end=14, visit=15),
        ("The person at the start of the visit who makes it easier.",),
        late=5,
    ),
    Clinician(
        "Luca Mockup",
        "demo-luca",
        _days(WED, FRI, SUN),
        ("Honest, and warm while being honest.",),
    ),
    Clinician(
        "Mei Makebelieve",
        "demo-mei",
        _clinic(MON, TUE, FRI, visit=30),
        ("Someone children are not afraid of.",),
        late=8,
    ),
    Clinician(
        "Noor Storybook",
        "demo-noor",
        _clinic(MON, WED, THU, visit=25),
        ("A doctor who asks one more question.", "A doctor who waits for the answer."),
    ),
)
