"""Every door of this room, gathered; most views hang on the one blueprint of the coach's pages."""

from app.coaching import becoming_views, needs_views, team_admin_views, views
from app.coaching.coach_page import coaching
from app.coaching.huddle_views import walls
from app.coaching.owner_views import asked
from app.coaching.support_views import support_links
from app.coaching.team_views import team

PAGES = (views, needs_views, team_admin_views, becoming_views)
BLUEPRINTS = (coaching, walls, team, asked, support_links)
