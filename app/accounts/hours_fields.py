"""The fields of the clinic-hours form, which has room for more than one shift: pure.

Days that are alike share one shift's fields. Those of the second shift end in “-2”, and so on.
"""

from collections.abc import Mapping, Sequence

MOST_SHIFTS = 7
OF_A_SHIFT = ("days", "start", "end", "rhythm", "visit_minutes", "times")
OF_ALL = ("shifts", "nudges", "repeats", "zone")

Fields = Mapping[str, Sequence[str]]


def names(fields: Fields) -> tuple[str, ...]:
    """The names of all fields of a form with as many shifts as `fields` says."""
    shifts = (suffix(number) for number in range(1, count(fields) + 1))
    return (*OF_ALL, *(f"{name}{end}" for end in shifts for name in OF_A_SHIFT))


def with_another_shift(fields: Fields) -> dict[str, list[str]]:
    """The same fields and one more shift like the last, its days still to be chosen."""
    last = count(fields)
    number = min(last + 1, MOST_SHIFTS)
    more = {"shifts": [str(number)]}
    if number > last:
        more |= named(number, part(fields, last) | {"days": []})
    return lists(fields) | more


def without_shift(fields: Fields, number: int) -> dict[str, list[str]]:
    """The same fields without one shift; the last one stays."""
    last = count(fields)
    if not 1 <= number <= last or last == 1:
        return lists(fields)
    left = lists(fields) | {"shifts": [str(last - 1)]}
    for later in range(number, last):
        left |= named(later, part(fields, later + 1))
    return left


def count(fields: Fields) -> int:
    """How many shifts the form has."""
    said = "".join(fields.get("shifts", ())[:1])
    return next((n for n in range(1, MOST_SHIFTS + 1) if str(n) == said), 1)


def suffix(number: int) -> str:
    """What the names of a shift's fields end in."""
    return "" if number == 1 else f"-{number}"


def named(number: int, part: Fields) -> dict[str, list[str]]:
    return {f"{name}{suffix(number)}": list(values) for name, values in part.items()}


def part(fields: Fields, number: int) -> dict[str, list[str]]:
    return {name: list(fields.get(f"{name}{suffix(number)}", ())) for name in OF_A_SHIFT}


def lists(fields: Fields) -> dict[str, list[str]]:
    return {name: list(values) for name, values in fields.items()}
