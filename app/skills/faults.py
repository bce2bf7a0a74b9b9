"""What can be wrong with the skills: one fault names its file, its field and the rule it breaks."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Fault:
    """One broken rule. `file` is a name without its folder; `field` is dotted, as `evidence.level`."""

    file: str
    field: str
    rule: str

    def __str__(self) -> str:
        return f"{self.file}: {self.field}: {self.rule}"


class BrokenSkills(Exception):
    """The skills cannot be used; `faults` lists every reason, so that one reading mends them all."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))
