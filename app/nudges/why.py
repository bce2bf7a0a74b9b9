"""Why a nudge came or did not, in plain words: pure."""

from collections.abc import Sequence
from fractions import Fraction

NO_NUDGE = {
    "missed": "the moment had passed before Doorway got to it",
    "outside_hours": "it was not yet time",
    "paused": "you had paused nudges",
    "away": "you were away",
    "heavy_shift": "you had called it a heavy shift",
    "no_device": "no device of yours gets nudges",
    "recently_sent": "the last nudge was less than three hours before",
    "recently_logged": "you had logged something less than two hours before",
    "daily_cap": "you had had as many as you asked for",
    "answered": "you had answered already",
    "one_a_shift": "in the study there is one decision a shift",
    "no_skill": "all your skills were set aside",
}
NUMBERS = ("no nudges", "one nudge", "two nudges", "three nudges")
ANSWERS = {
    "worked": "It worked.",
    "tried": "Tried it.",
    "no_chance": "No chance.",
    "dismissed": "Not today.",
}
LARGEST_PARTS = 12
RAREST = 0.001


def not_available(reasons: Sequence[str]) -> str:
    """“No nudge: you had paused nudges, and you were away.”"""
    said = [NO_NUDGE.get(reason, "something kept it back") for reason in reasons]
    return f"No nudge: {', and '.join(said)}."


def not_drawn(probability: float) -> str:
    """When the person was available and the draw fell on no nudge."""
    return f"No nudge: the draw fell on none. The chance of a nudge was {chance(probability)}."


def nudged(asked_for: int, probability: float) -> str:
    """“Nudged: you had asked for two nudges a shift.”"""
    asked = NUMBERS[asked_for] if 0 <= asked_for < len(NUMBERS) else "nudges"
    drawn = f" The chance of a nudge was {chance(probability)}." if probability < 1 else ""
    return f"Nudged: you had asked for {asked} a shift.{drawn}"


def drawn(title: str, probability: float | None, choices: int) -> str:
    """“‘Sit down’ was drawn, chance 1 in 6, from 9 skills.”"""
    if probability is None:
        return ""
    if choices == 1:
        return f"“{title}” was the only skill to choose from."
    return f"“{title}” was drawn from {choices} skills. Its chance was {chance(probability)}."


def chance(probability: float) -> str:
    """“1 in 6”, “2 in 5”; near enough to be said aloud."""
    if probability < RAREST:
        return "next to none"
    if probability >= 1:
        return "certain"
    near = Fraction(probability).limit_denominator(LARGEST_PARTS)
    if near == 0:
        return f"1 in {round(1 / probability)}"
    return "nearly certain" if near == 1 else f"{near.numerator} in {near.denominator}"
