"""How this process writes its log: one line an event, UTC, JSON in production; never what people wrote.

A fault is logged by its kind and the places it passed, not by its message: libraries put the values
they choked on into messages, and those may be somebody's words (ASVS 16.2.5).
"""

import logging
import sys
import traceback
from collections.abc import MutableMapping
from contextlib import suppress
from types import TracebackType
from typing import Any

import structlog
from structlog.stdlib import ProcessorFormatter
from structlog.typing import Processor

FRAMES = 8  # of a fault, the innermost


class Stderr:
    """Writes whole lines to where stderr points at that moment; where there is no room, nothing."""

    def msg(self, line: str) -> None:
        with suppress(OSError):  # a full disk must not keep people from their answer
            sys.stderr.write(line + "\n")

    debug = info = warning = error = critical = msg


class Handler(logging.StreamHandler[Any]):
    """The same for what is logged by way of `logging`."""

    def emit(self, record: logging.LogRecord) -> None:
        Stderr().msg(self.format(record))


def start(is_development: bool) -> None:
    """From here on everything is logged this way, whichever library it came by."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        _fault,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    drawn = _drawn(is_development)
    structlog.configure(
        processors=[*shared, drawn],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=lambda *_: Stderr(),
    )
    handler = Handler()
    handler.setFormatter(
        ProcessorFormatter(
            processors=[ProcessorFormatter.remove_processors_meta, drawn],
            foreign_pre_chain=[structlog.stdlib.add_logger_name, *shared],
        )
    )
    root = logging.getLogger()
    root.handlers = [one for one in root.handlers if not isinstance(one, Handler)] + [handler]
    root.setLevel(logging.WARNING)  # of libraries; our own lines are few


def _drawn(is_development: bool) -> Processor:
    if is_development:
        return structlog.dev.ConsoleRenderer(colors=False, pad_event_to=0)
    return structlog.processors.JSONRenderer(ensure_ascii=False)


def _fault(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Exchange an exception for its kind and the places it passed."""
    told = event.pop("exc_info", None)
    record = event.get("_record")
    if told is None and record is not None:
        told, record.exc_info, record.exc_text = record.exc_info, None, None
    fault = sys.exc_info()[1] if told is True else told[1] if isinstance(told, tuple) else told
    if isinstance(fault, BaseException):
        event["fault"] = type(fault).__name__
        event["passed"] = _places(fault.__traceback__)
    return event


def _places(passed: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(passed)[-FRAMES:]
    return [f"{_short(one.filename)}:{one.lineno} {one.name}" for one in frames]


def _short(path: str) -> str:
    """From `app/` or the library's own folder on."""
    for mark in ("/site-packages/", "/app/"):
        if mark in path:
            return path.rpartition(mark)[2]
    return path.rpartition("/")[2]
