"""What may be written here: how long, and in characters that can be shown."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from app.validation import FormModel

LARGEST_ID = 2**31 - 1
LONGEST_THANKS = 280
LONGEST_NEED = 500


def _one_line_end(text: object) -> object:
    return text.replace("\r\n", "\n") if isinstance(text, str) else text


def _plain(text: str) -> str:
    if any(not char.isprintable() and char != "\n" for char in text):
        raise ValueError("Leave out characters that cannot be printed.")
    return text


# Lengths come before these in each field, so that they are those of a string, with its sentences.
LINES = BeforeValidator(_one_line_end)
PLAIN = AfterValidator(_plain)
Id = Annotated[int, Field(ge=0, le=LARGEST_ID)]


class ThanksForm(FormModel):
    """`team`: the team may read it too, where it reads the story."""

    text: Annotated[str, Field(min_length=1, max_length=LONGEST_THANKS), LINES, PLAIN]
    team: Literal["yes", "no"] = "no"


class ReplyForm(FormModel):
    text: Annotated[str, Field(min_length=1, max_length=LONGEST_THANKS), LINES, PLAIN]


class OfferForm(FormModel):
    """The owner's answer; `text` is what the huddle would hear."""

    answer: Literal["yes", "no"]
    text: Annotated[str, Field(max_length=LONGEST_THANKS), LINES, PLAIN] = ""


class BecomingForm(FormModel):
    team: Id
    text: Annotated[str, Field(min_length=1, max_length=LONGEST_THANKS), LINES, PLAIN]


class DraftForm(BecomingForm):
    """`was` is the draft as its writer read it, empty for none."""

    was: Annotated[str, LINES] | None = None


class SuggestionForm(BecomingForm):
    name: Literal["with", "without"] = "with"


class NeedForm(FormModel):
    """`name` says whether the asker's is kept, and who reads it: `coach` keeps it from the team.

    `team` only where there is a choice.
    """

    text: Annotated[str, Field(min_length=1, max_length=LONGEST_NEED), LINES, PLAIN]
    name: Literal["with", "coach", "without"] = "with"
    team: Id | None = None


class AnswerForm(FormModel):
    """`rev` is that of the need as the coach read it."""

    state: Literal["heard", "working", "done", "not_possible"]
    text: Annotated[str, Field(max_length=LONGEST_NEED), LINES, PLAIN] = ""
    rev: Id

    @model_validator(mode="after")
    def _says_why(self) -> Self:
        if self.state == "not_possible" and not self.text:
            raise ValueError("Say why, in a line, so that nobody has to guess.")
        return self


class InvitationForm(FormModel):
    """`kind`: a link for one person, or a code for a huddle of `places`."""

    team: Id
    kind: Literal["link", "code"] = "link"
    role: Literal["clinician", "coach"] = "clinician"
    places: Annotated[int, Field(ge=1, le=60)] = 1
