"""An error that a caller can act on, as RFC 9457 describes it (problem details)."""

from collections.abc import Mapping
from typing import Any


class Problem(Exception):
    """`status` and `title` for people, `extra` members for programs; never what was typed."""

    def __init__(
        self, status: int, title: str, headers: Mapping[str, str] | None = None, **extra: Any
    ) -> None:
        super().__init__(title)
        self.status = status
        self.title = title
        self.headers = dict(headers or {})
        self.extra = extra

    def as_json(self) -> dict[str, Any]:
        return {"type": "about:blank", "status": self.status, "title": self.title, **self.extra}
