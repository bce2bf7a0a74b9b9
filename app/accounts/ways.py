"""Every door of a person's ways in, gathered; the views hang on one blueprint."""

from app.accounts import password_views, ways_views
from app.accounts.ways_page import ways

PAGES = (ways_views, password_views)

__all__ = ["PAGES", "ways"]
