"""Listens to the SQL that is sent."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from tests.coaching.shares import counted


@pytest.fixture
def queries() -> Callable[[], AbstractContextManager[list[str]]]:
    return counted
