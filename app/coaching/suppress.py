"""Small groups stay unseen: the rules by which practice publishes its totals, for coaching to read."""

from app.practice.suppress import FEWEST, Cell, Counts, publish, publish_family

__all__ = ["FEWEST", "Cell", "Counts", "publish", "publish_family"]
