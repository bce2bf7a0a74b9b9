"""What a phone sends: one moment as it stands in a body, good but for what a test changes."""

import uuid
from datetime import UTC, datetime
from typing import Any

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)  # a Wednesday


def moment(**changes: Any) -> dict[str, Any]:
    good = {
        "id": str(uuid.uuid4()),
        "skill": "sit-down",
        "outcome": "worked",
        "occurred_at": NOON.isoformat(),
        "noticed": ["said more"],
        "note": "",
        "share": "me",
        "source": "app",
        "rev": 1,
        "deleted": False,
    }
    return good | changes
