"""What may be written and chosen in administration. What cannot be undone asks for `sure`."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from app.accounts import names
from app.administration.roster_file import team_fault
from app.validation import FormModel

LARGEST_ID = 2**31 - 1
Role = Literal["clinician", "coach", "admin"]
Id = Annotated[int, Field(ge=0, le=LARGEST_ID)]


def _team_name(text: str) -> str:
    name = names.one_line(text)
    if fault := team_fault(name):
        raise ValueError(fault)
    return name


class TeamForm(FormModel):
    name: Annotated[str, AfterValidator(_team_name)]


class SureForm(FormModel):
    """The box that says that it is meant."""

    sure: Literal["yes"]


class LinkForm(FormModel):
    role: Role = "clinician"


class PartForm(SureForm):
    """What somebody is in a team, or no longer is."""

    team: Id
    role: Role
