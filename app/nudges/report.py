"""What a study found, in plain sentences: the effect with its interval, and how far to trust it. Pure."""

from dataclasses import dataclass

# (people, how often in 100 such a study finds +10 points): p = .4, base 50%, 28 shifts, 60% answering;
# simulated, see bench/study.py.
POWER = ((12, 18), (30, 53), (60, 82))
FEWEST = 5
HIDDEN = 2  # so many at least must have stayed out, or the number would name them


@dataclass(frozen=True)
class Rates:
    """Of the shifts of one arm: how many in 100 had the question, how many of these an answer."""

    label: str
    asked: str
    answered: str


def joined(people: int | None, team_size: int | None) -> str:
    """How many took part, without telling who stayed out."""
    if people is None or team_size is None or people < FEWEST:
        return "Not enough people yet to say anything."
    if team_size - people < HIDDEN:
        return "Nearly everybody in the team took part."
    return f"{people} people took part."


def effect(estimate: float, low: float, high: float) -> tuple[str, str, str]:
    """The estimate, its interval, and what that means; all as shifts in 100."""
    is_open = low <= 0 <= high
    return (
        f"In 100 shifts with a nudge, people tried a skill in {_shifts(estimate)} than in 100"
        " shifts without.",
        f"The true difference is likely between {_shifts(low)} and {_shifts(high)} (95% interval).",
        "It may be none at all, so this may be chance."
        if is_open
        else "It does not include “no difference”, so chance alone is unlikely.",
    )


def power(people: int) -> str:
    """What a study of this size could find, from the nearest smaller size that was simulated."""
    size, found = max((row for row in POWER if row[0] <= people), default=POWER[0])
    ending = "" if people >= size else " With fewer people, fewer do."
    return f"With {size} people, {found} of 100 such studies find a true rise of 10 in 100 shifts.{ending}"


def rates(nudged: bool, shifts: int, asked: int, answered: int) -> Rates:
    """How often one arm was asked, and answered when asked: “not asked” is not “not answered”."""
    label = "With a nudge" if nudged else "Without"
    return Rates(label, _in_100(asked, shifts), _in_100(answered, asked))


def _shifts(share: float) -> str:
    number = round(abs(share) * 100)
    if number == 0:
        return "no more"
    return f"{number} {'more' if share > 0 else 'fewer'}"


def _in_100(part: int, whole: int) -> str:
    return f"{round(100 * part / whole)}%" if whole else "–"
