"""Which processes belong together."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


def family(main: int) -> Iterator[int]:
    """`main` and everything it started that still runs."""
    yield main
    with suppress(OSError):
        for child in Path(f"/proc/{main}/task/{main}/children").read_text().split():
            yield from family(int(child))
