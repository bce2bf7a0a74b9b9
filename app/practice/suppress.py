"""What of a team's week may be told so that nobody in it can be made out. Pure.

`app.coaching.suppress` gives it on. It stands here because counting happens here, behind the wall: what
coaching may read has been through this file already.
"""

from collections.abc import Iterable, Mapping

FEWEST = 5  # contributors (the default of Microsoft's vivainsights)
FEWEST_OTHERS = 2  # people who did not contribute; with fewer, "nearly all" did
STEP = 5  # percent

Counts = Mapping[str, int]
Cell = dict[str, int | None]


def publish(counts: Counts, roster: int) -> Cell:
    """One week of one measure: `{"total", "contributors"}`, each None where it may not be told.

    `counts`: contributions by contributor; `roster`: how many people might have contributed. Both are None
    for zero, few and absent alike, and when somebody gave more than half. A total with `contributors` None
    means that nearly all of the roster contributed. Raises ValueError for a count below zero.
    """
    given = _given(counts)
    if not _is_crowd(given):
        return {"total": None, "contributors": None}
    is_nearly_all = roster - len(given) < FEWEST_OTHERS
    return {"total": sum(given), "contributors": None if is_nearly_all else len(given)}


def publish_family(cells: Mapping[str, Counts], roster: int) -> dict[str, Cell]:
    """The parts, by name, of a whole whose total is published as well; only parts that may be told.

    What total and parts leave between them must be a crowd too, or it would tell of the few who are hidden.
    So smaller parts are hidden beside them (complementary suppression), if need be all.
    """
    told = {name: publish(counts, roster) for name, counts in cells.items()}
    shown = sorted(
        (name for name in told if _total(told[name])), key=lambda n: (_total(told[n]), n)
    )
    while shown and not _is_crowd(
        _given(_together(cells[name] for name in cells if name not in shown))
    ):
        shown.pop(0)
    return {name: told[name] for name in sorted(shown)}


def share(part: int, whole: int) -> int:
    """`part` of `whole` in percent, to the nearest 5; never 0 nor 100, which would tell of everybody."""
    nearest = STEP * int(100 * part / whole / STEP + 0.5)
    return min(max(nearest, STEP), 100 - STEP)


def publish_answers(answers: Mapping[str, Counts], yes: str, roster: int) -> int | None:
    """The share of `yes` in percent among what contributors answered; None where it may not be told.

    `answers`: by answer, counts by contributor. Where all answered the same, everybody's answer would be
    known, so it is not told.
    """
    total = publish(_together(answers.values()), roster)["total"]
    given = {answer: sum(_given(counts)) for answer, counts in answers.items()}
    is_unanimous = sum(1 for count in given.values() if count) < 2
    return None if total is None or is_unanimous else share(given.get(yes, 0), total)


def _is_crowd(given: list[int]) -> bool:
    """Enough people, of whom nobody gave more than half."""
    return len(given) >= FEWEST and 2 * max(given) <= sum(given)


def _given(counts: Counts) -> list[int]:
    if any(count < 0 for count in counts.values()):
        raise ValueError("A contribution cannot be less than nothing.")
    return [count for count in counts.values() if count]


def _together(cells: Iterable[Counts]) -> dict[str, int]:
    """Contributions by contributor over several cells."""
    sums: dict[str, int] = {}
    for counts in cells:
        for contributor, count in counts.items():
            sums[contributor] = sums.get(contributor, 0) + count
    return sums


def _total(cell: Cell) -> int:
    return cell["total"] or 0
