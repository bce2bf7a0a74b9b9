"""The progress tracker: what a team does together, week by week, from published totals and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app import skills
from app.accounts.models import Person
from app.coaching import item, measures, reach
from app.coaching.models import Annotation
from app.coaching.reading import Reading, read
from app.practice import totals
from app.practice.sharing import Shared
from app.practice.totals import Week

WEEKS = 26
STORIES = 3
TOO_FEW = "not enough people yet"
NEARLY_ALL = 95  # where it is drawn; it is said in words


@dataclass(frozen=True)
class Chart:
    """One measure: drawn (None while there is nothing to draw), and its table of day and words."""

    id: str
    title: str
    unit: str
    step: str
    reading: Reading | None
    table: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class InUse:
    """A skill that enough people used in the newest week; `worked` is empty where it may not be told."""

    title: str
    uses: int
    worked: str


@dataclass(frozen=True)
class Practice:
    """What can be shown of a team's practice; `skills` are of the week that began on `week`."""

    charts: tuple[Chart, ...]
    week: date | None
    skills: tuple[InUse, ...]


def of_practice(team: int, notes: Sequence[Annotation]) -> Practice:
    """The charts of a team and the skills of its newest week; empty before the first week has closed."""
    weeks = totals.weeks(team, WEEKS)
    if not weeks:
        return Practice((), None, ())
    charts = (_uses(weeks, notes), _people(weeks, notes))
    return Practice(charts, weeks[-1].monday, tuple(_in_use(weeks[-1])))


def of_measures(team: int, notes: Sequence[Annotation]) -> list[Chart]:
    """Outcome measures, by name, at most three years of each."""
    return [
        _measure(number, name, months[-measures.MOST_MONTHS :], notes)
        for number, (name, months) in enumerate(measures.series(team).items(), 1)
    ]


def newest_stories(coach: Person, team: int) -> list[item.Item]:
    rows = reach.shared_with_team(coach).where(Shared.team == team)
    newest = rows.order_by(Shared.shared_at.desc(), Shared.id.desc()).limit(STORIES)
    return [item.from_row(row) for row in newest]


def _uses(weeks: Sequence[Week], notes: Sequence[Annotation]) -> Chart:
    heading = (
        "Skills used in a week",
        "how often a skill was used, for every ten people in the team",
    )
    return _weekly(
        "uses", heading, [(one, one.per_ten, _uses_in_words(one)) for one in weeks], notes
    )


def _uses_in_words(week: Week) -> str:
    return TOO_FEW if week.uses is None else f"{week.per_ten:g} ({week.uses} in all)"


def _people(weeks: Sequence[Week], notes: Sequence[Annotation]) -> Chart:
    heading = ("How many take part", "percent of people, to the nearest 5; nearly all stands at 95")
    told = [(one, _practised(one), _practised_in_words(one)) for one in weeks]
    # Shares this coarse stand still and jump, which limits would take for a signal.
    return _weekly("people", heading, told, notes, has_limits=False)


def _practised(week: Week) -> float | None:
    return NEARLY_ALL if week.is_nearly_all else week.practised


def _practised_in_words(week: Week) -> str:
    if week.is_nearly_all:
        return "nearly all"
    return TOO_FEW if week.practised is None else f"about {week.practised}%"


def _weekly(
    chart_id: str,
    heading: tuple[str, str],
    told: Sequence[tuple[Week, float | None, str]],
    notes: Sequence[Annotation],
    *,
    has_limits: bool = True,
) -> Chart:
    days, values = [week.monday for week, _, _ in told], [value for _, value, _ in told]
    reading = read(days, values, "week", has_limits=has_limits, notes=_on_chart(notes))
    table = tuple((f"{week.monday:%-d %B %Y}", words) for week, _, words in told)
    return Chart(chart_id, *heading, "week", reading, table[::-1])


def _measure(
    number: int, name: str, months: Sequence[measures.Month], notes: Sequence[Annotation]
) -> Chart:
    days = [one.month for one in months]
    values = [one.value for one in months]
    reading = read(days, values, "month", notes=_on_chart(notes), day_format="%b %Y")
    table = tuple((f"{one.month:%B %Y}", _month_in_words(one)) for one in months)
    return Chart(f"measure-{number}", name, "by month", "month", reading, table[::-1])


def _month_in_words(month: measures.Month) -> str:
    if month.value is None:
        return "not enough answers"
    answers = "" if month.n is None else f" ({month.n} answers)"
    return f"{month.value:g}{answers}"


def _in_use(week: Week) -> list[InUse]:
    most_used = sorted(week.skills, key=lambda one: -one.uses)
    return [
        InUse(
            skills.title_of(one.skill),
            one.uses,
            "" if one.worked is None else f"about {one.worked}%",
        )
        for one in most_used
    ]


def _on_chart(notes: Sequence[Annotation]) -> list[tuple[date, str]]:
    """Notes by their number in the list beside the charts."""
    return [(note.day, str(number)) for number, note in enumerate(notes, 1)]
