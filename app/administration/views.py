"""Every door of this room, gathered; the views hang on one blueprint."""

from app.administration import home_views, people_views, roster_views, team_views
from app.administration.admin_page import admin

PAGES = (home_views, team_views, people_views, roster_views)
BLUEPRINT = admin
