"""The public pages of the library: all skills, one skill, how we grade evidence, and every card."""

from itertools import groupby

from flask import Blueprint, Response, abort, make_response, render_template, request
from markdown_it import MarkdownIt

from app.skills.grades import GRADES
from app.skills.loader import library
from app.skills.narrow import narrow, read
from app.skills.schema import Skill
from app.skills.search import words_of
from app.skills.terms import SETTINGS, Level, Term, Tier, VisitMoment

skills = Blueprint("skills", __name__)

# Raw HTML is switched off, so that what it renders is safe to show.
MARKDOWN = MarkdownIt("commonmark", {"html": False})


@skills.get("/skills", endpoint="library")
def show_library() -> Response:
    """The library by moment of the visit, or as much of it as was asked for."""
    wanted = read(request.args)
    return _public(
        "skills/library.html",
        groups=_by_moment(narrow(library(), wanted)),
        wanted=wanted,
        words_of=words_of,
        tiers=[("", "Every kind"), *_options(Tier)],
        moments=[("", "Any moment"), *_options(VisitMoment)],
        settings=[("", "Anywhere"), *SETTINGS.items()],
        levels=[("", "Any evidence"), *_options(Level)],
    )


@skills.get("/skills/evidence", endpoint="evidence")
def show_grades() -> Response:
    """What the levels of evidence mean."""
    return _public("skills/evidence.html", grades=GRADES)


@skills.get("/skills/<slug>", endpoint="skill")
def show_skill(slug: str) -> Response:
    """One skill with its evidence; 404 when it is not, or no longer, in the library."""
    skill = library().get(slug) or abort(404)
    sources = library().sources(skill)
    body = MARKDOWN.render(skill.body)
    return _public("skills/skill.html", skill=skill, sources=sources, body=body)


@skills.get("/cards", endpoint="cards")
def show_cards() -> Response:
    """Every card, for a phone to keep and pick from."""
    return _public("skills/cards.html", skills=library().values())


def _by_moment(found: list[Skill]) -> list[tuple[str, list[Skill]]]:
    """(moment in words, its skills) in the order of a visit."""
    return [(label, list(group)) for label, group in groupby(found, lambda s: s.moment.label)]


def _options(terms: type[Term]) -> list[tuple[str, str]]:
    return [(str(term), term.label) for term in terms]


def _public(template: str, **values: object) -> Response:
    """A page that is the same for everybody: may be kept anywhere, checked again at each use."""
    response = make_response(render_template(template, **values))
    response.cache_control.public = True
    response.cache_control.no_cache = True
    response.add_etag()
    response.make_conditional(request)
    return response
