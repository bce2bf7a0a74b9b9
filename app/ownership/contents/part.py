"""What every kind of row in the copy is."""

from pydantic import BaseModel, ConfigDict


class Part(BaseModel):
    """A kind of row."""

    model_config = ConfigDict(frozen=True)
