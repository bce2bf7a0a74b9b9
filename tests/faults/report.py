"""What a fault harness says in one line: what was done, how often, and what was lost."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Report:
    """`lost` must all be 0; `seen` is told beside it, as it comes."""

    done: str
    lost: dict[str, int]
    seen: dict[str, object] = field(default_factory=dict)

    @property
    def is_well(self) -> bool:
        return not any(self.lost.values())

    def __str__(self) -> str:
        losses = ", ".join(f"{count} {name}" for name, count in self.lost.items())
        rest = ", ".join(f"{name} {value}" for name, value in self.seen.items())
        return f"{self.done}: {losses}" + (f" ({rest})" if rest else "")
